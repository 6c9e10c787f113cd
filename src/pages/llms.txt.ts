import { textFile } from '../build/file-responses.ts';
import { catalog } from '../catalog.ts';
import { llmsTxt } from '../outputs/llms-txt.ts';
import { publicUrlTo } from '../urls.ts';

export const GET = () => textFile(llmsTxt(catalog(), publicUrlTo));
