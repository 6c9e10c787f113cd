import { describeLook, looks } from '../support/looks.ts';

await describeLook(looks.light);
