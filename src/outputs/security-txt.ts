/**
 * `/.well-known/security.txt` (RFC 9116). It expires a year after the day of the data, so that the same content gives
 * the same file, and a site that nobody updates any more stops naming its contact.
 *
 * @param contact where to report a weakness: an address that begins with https: or mailto:
 * @param dataDay such as 2026-08-20
 * @param canonical the complete address of this file, where the origin is known
 * @throws where the contact is no such address
 */
export function securityTxt(contact: string, dataDay: string, canonical?: string): string {
  if (!/^(https:\/\/|mailto:)\S+$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is \`${contact}\`. Set it to an address that begins with https:// or mailto:, such as that of the issue tracker.`,
    );
  const [year = '', ...rest] = dataDay.split('-');
  const expires = [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    ...(canonical ? [`Canonical: ${canonical}`] : []),
    '',
  ].join('\n');
}
