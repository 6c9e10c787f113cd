import { atomFile } from '../build/file-responses.ts';
import { catalog } from '../catalog.ts';
import { atomFeed } from '../outputs/atom.ts';
import { wholeFeed } from '../outputs/feeds.ts';
import { publicUrlTo } from '../urls.ts';

export const GET = () => atomFile(atomFeed(wholeFeed(catalog()), publicUrlTo));
