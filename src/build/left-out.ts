/** In a sentence, what a build leaves out because nobody has said where the site will stand; empty where nothing. */
export function leftOutOfBuild(env: Readonly<Record<string, string | undefined>>): string {
  const missing = [
    ...(env['SITE_URL'] ? [] : ['sitemap.xml (set SITE_URL)']),
    ...(env['SECURITY_CONTACT'] ? [] : ['security.txt (set SECURITY_CONTACT)']),
  ];
  return missing.length > 0 ? `Left out: ${missing.join(' and ')}.` : '';
}
