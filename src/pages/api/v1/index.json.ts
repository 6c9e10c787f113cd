import { catalog } from '../../../catalog.ts';
import { apiIndex } from '../../../outputs/api-index.ts';
import { urlTo } from '../../../urls.ts';

export const GET = () => Response.json(apiIndex(catalog(), urlTo));
