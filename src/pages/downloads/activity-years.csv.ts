import { csvFile } from '../../build/file-responses.ts';
import { catalog } from '../../catalog.ts';
import { activityYearsCsv } from '../../outputs/years-csv.ts';
import { publicUrlTo } from '../../urls.ts';

export const GET = () => csvFile(activityYearsCsv(catalog(), publicUrlTo));
