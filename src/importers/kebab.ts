/**
 * The names that CMS and wikis give subcategories and activities, as ids of ours: `careCoordination` →
 * `care-coordination`, `Behavioral & Mental Health (BMH)` → `behavioral-and-mental-health`.
 */
export function kebab(name: string): string {
  return name
    .replace(/\([^)]*\)\s*$/, '')
    .replace(/(?<=[a-z])[A-Z](?=[a-z])/g, '-$&')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
