import { catalog } from '../../catalog.ts';
import { linkCheckData } from '../../outputs/link-check-data.ts';

export const GET = () => Response.json(linkCheckData(catalog()));
