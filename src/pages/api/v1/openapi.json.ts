import { openapi } from '../../../outputs/openapi.ts';
import { urlTo } from '../../../urls.ts';

export const GET = () => Response.json(openapi(urlTo));
