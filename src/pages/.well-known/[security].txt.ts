import { textFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { dataDay } from '../../outputs/change-days.ts';
import { securityTxt } from '../../outputs/security-txt.ts';
import { publicUrlTo } from '../../urls.ts';

/** `/.well-known/security.txt`: only where `SECURITY_CONTACT` says whom to write to. */
const contact = process.env['SECURITY_CONTACT'];

export function getStaticPaths() {
  return contact ? [{ params: { security: 'security' } }] : [];
}

export const GET = () =>
  textFile(
    securityTxt(contact ?? '', dataDay(catalog()), import.meta.env.SITE && publicUrlTo('/.well-known/security.txt')),
  );
