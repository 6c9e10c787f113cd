import { csvFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { catalogCsv } from '../../outputs/catalog-csv.ts';
import { publicUrlTo } from '../../urls.ts';

export const GET = () => csvFile(catalogCsv(catalog(), publicUrlTo));
