/** Requests every event page and question page three times and checks the headers of the third response. */
export async function printCacheHeaders(url: string): Promise<boolean> {
  const rows = [];
  for (const address of await addresses(url)) {
    let last = new Headers();
    for (let time = 0; time < 3; time++) {
      const answer = await fetch(`${url}${address}`);
      await answer.arrayBuffer();
      last = answer.headers;
    }
    const [cache, postponed] = [last.get('x-nextjs-cache'), last.get('x-nextjs-postponed')];
    rows.push({ address, 'x-nextjs-cache': cache ?? 'none', 'x-nextjs-postponed': postponed ?? 'none' });
  }
  console.log('\nHeaders of the third answer:');
  console.table(rows);
  const whole = rows.filter((row) => row['x-nextjs-cache'] === 'HIT' && row['x-nextjs-postponed'] === 'none');
  console.log(`${whole.length} of ${rows.length} come whole from the cache.`);
  return whole.length === rows.length;
}

async function addresses(url: string): Promise<string[]> {
  const home = await (await fetch(url)).text();
  const events = [...new Set([...home.matchAll(/href="(\/events\/[^"?#/]+)"/g)].map(([, path = '']) => path))];
  const all = ['/'];
  for (const path of events) {
    const { rows }: { rows: { key: string }[] } = await (await fetch(`${url}${path}/table.json`)).json();
    all.push(path, ...rows.map(({ key }) => `${path}/claims/${encodeURIComponent(key)}`));
  }
  return all;
}
