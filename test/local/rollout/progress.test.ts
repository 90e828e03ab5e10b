import { describe, expect, test } from 'vitest';
import { barLine, duration, plainLine, secondsLeft, type Progress } from '../../../local/rollout/progress.ts';
import { openScreen } from '../../../local/rollout/screen.ts';

const half: Progress = { step: 'signed', done: 142, total: 284, share: 0.5, seconds: 65, secondsLeft: 65 };

describe('the progress line', () => {
  test('fills half of the bar half-way, and fits the terminal', () => {
    expect(barLine(half, 100)).toBe(` 50 % ${'█'.repeat(20)}${'░'.repeat(20)} signed 142/284 · 1 min 05 s · about 1 min 05 s left`);
    for (const columns of [20, 40, 60, 80, 200]) expect(barLine(half, columns).length).toBeLessThan(columns);
  });

  test('leaves the bar out of a narrow terminal and keeps the words', () => {
    expect(barLine(half, 62)).toBe(' 50 %  signed 142/284 · 1 min 05 s · about 1 min 05 s left');
  });

  test.each([
    [0, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 00 s'],
    [245, '4 min 05 s'],
  ])('says %d seconds as %s', (seconds, said) => expect(duration(seconds)).toBe(said));
});

describe('what is left', () => {
  test('is the estimate at first and the pace of this machine after that', () => {
    expect(secondsLeft({ cost: 200, costDone: 1, seconds: 30 })).toBe(199);
    expect(secondsLeft({ cost: 200, costDone: 100, seconds: 50 })).toBe(50);
    expect(secondsLeft({ cost: 200, costDone: 200, seconds: 90 })).toBe(0);
  });
});

const screenOn = (isTTY: boolean) => {
  const written: string[] = [];
  let now = 0;
  const screen = openScreen({ write: (text) => written.push(text), isTTY, columns: 80 }, () => now);
  const after = (millis: number) => {
    now += millis;
    screen.show(half);
  };
  return { written, screen, after };
};

describe('the screen', () => {
  test('moves one line in a terminal, and wipes it before a line that stays', () => {
    const { written, screen, after } = screenOn(true);
    after(150);
    after(10);
    screen.say('signed');
    expect(written).toEqual([`\r\u001B[2K${barLine(half, 80)}`, '\r\u001B[2Ksigned\n']);
  });

  test('writes plain lines every few seconds where there is no terminal', () => {
    const { written, screen, after } = screenOn(false);
    after(1000);
    after(4500);
    screen.say('signed');
    expect(written).toEqual([`${plainLine(half)}\n`, 'signed\n']);
    expect(written.join('')).not.toContain('\u001B');
  });
});
