import { describe, expect, it } from 'vitest';
import { trailOf } from '../../src/domain/page-kinds.ts';
import { pictureOf, structuredData } from '../../src/views/preview.ts';
import { inventedCatalog } from '../support/invented-catalog.ts';

const page = { title: 'A </script> “title”', description: 'One sentence.', type: 'article' as const };

describe('structured data', () => {
  it('names addresses where they are known', () => {
    const url = 'https://ia.example/activities/ia-zz-1/';
    const text = structuredData({ ...page, url, trail: [{ name: 'Home', url: 'https://ia.example/' }] });
    expect(text).not.toContain('</script>');
    const [article, crumbs] = JSON.parse(text)['@graph'];
    expect(article).toMatchObject({ '@type': 'TechArticle', '@id': url, url, headline: page.title });
    expect(crumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual(['https://ia.example/', url]);
  });

  it('leaves them out where they are not', () => {
    const text = structuredData({ ...page, url: undefined, trail: [{ name: 'Home', url: undefined }] });
    expect(text).not.toMatch(/"(?:@id|url|item)"/);
  });
});

describe('the trail to a page', () => {
  it.each([
    ['/', []],
    ['/about/', ['/']],
    ['/activities/', ['/']],
    ['/activities/ia-ahe-5/', ['/', '/activities/']],
    ['/activities/ia-ahe-5/2024/', ['/', '/activities/', '/activities/ia-ahe-5/']],
    ['/years/2024/', ['/', '/years/']],
  ])('%s', (path, addresses) => expect(trailOf(path).map(({ address }) => address)).toEqual(addresses));
});

describe('the picture of a page', () => {
  it.each([
    ['/activities/ia-zz-1/', '/previews/activities/ia-zz-1.png'],
    ['/activities/ia-zz-1/2024/', '/previews/activities/ia-zz-1.png'],
    ['/subcategories/care-coordination/', '/previews/subcategories/care-coordination.png'],
    ['/years/2024/', '/previews/years/2024.png'],
    ['/activities/ia-bmh-13/', undefined],
    ['/years/', undefined],
    ['/', undefined],
  ])('%s', (path, picture) => expect(pictureOf(path, inventedCatalog())).toBe(picture));
});
