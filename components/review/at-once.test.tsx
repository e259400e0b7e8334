import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { sent } from '@/components/ui/testing/sending';
import type { SendingState } from '@/components/ui/use-sending';
import { AtOnce, ChooseLine, LineRefused } from './at-once';

// What the form of the chosen lines says of what it was told, as a browser without scripts gets it.

// All files that draw forms share it: modules are loaded once for all of them.
vi.mock('@/components/ui/use-sending', () => import('@/components/ui/testing/sending'));
beforeEach(() => {
  sent.state = {};
});

const LINES = ['source a r1 1', 'source b r2 1'];

const drawn = (state: SendingState) => {
  sent.state = state;
  return renderToStaticMarkup(
    <AtOnce action={async () => ({})} offers={['submit']} people={[]} shown={LINES} list="show=mine">
      {LINES.map((line) => (
        <p key={line}>
          <ChooseLine line={line} label={line} />
          <LineRefused thing={line.split(' ')[1] ?? ''} />
        </p>
      ))}
    </AtOnce>,
  );
};

test('a refusal stands beside its line, all else above the list, and what was chosen stays chosen', () => {
  const page = drawn({
    error: {
      '': ['Nothing was changed.'],
      a: ['This belongs to someone else.'],
      'items[1]': ['No line.'],
      items: ['No line.'],
    },
    initialValue: { items: [LINES[0] ?? ''] },
  });
  expect(page).toContain('role="alert"');
  expect(page.match(/Nothing was changed\. No line\./g)).toHaveLength(1);
  expect(page.split('</form>')[1]).toContain('This belongs to someone else.');
  expect(page.split('</form>')[0]).not.toContain('This belongs to someone else.');
  expect(page.match(/checked=""/g)).toHaveLength(1);
});

test('without an answer nothing is chosen and nothing is said', () => {
  const page = drawn({});
  expect(page).not.toContain('role="alert"');
  expect(page).not.toContain('checked=""');
  expect(page.match(/form="at-once"/g)).toHaveLength(2);
});
