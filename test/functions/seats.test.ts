import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { done, openRegion, towns } from '../support/region.ts';

const { aalst, ninove } = towns;

const Claims = z
  .object({ ronde_cell: z.string(), ronde_seat: z.string() })
  .transform(({ ronde_cell, ronde_seat }) => ({ cellId: ronde_cell, seat: ronde_seat }));

/** The chair a token gives, if it gives one. */
const chairIn = (token: string) => Claims.safeParse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).data;

describe('a chair at the table', () => {
  test('is given, in the next token, to every member of a municipality once its cell is declared', async () => {
    const region = await openRegion();
    const before = await region.place.member('police', aalst);
    expect(chairIn(await region.place.tokenOf(before.sub))).toBeUndefined();
    const { cellId } = await region.ownCell(aalst);
    expect(chairIn(await region.place.tokenOf(before.sub))).toEqual({ cellId, seat: aalst });
  });

  test('stands at the seat of a joint cell for the members of each municipality, and for who comes later', async () => {
    const region = await openRegion();
    const { cellId } = await region.jointCell(aalst, ninove);
    const late = await region.place.member('police', ninove);
    await region.stream.inOrder();
    expect(chairIn(await region.place.tokenOf(late.sub))).toEqual({ cellId, seat: aalst });
  });

  test('is taken away when the municipality leaves', async () => {
    const region = await openRegion();
    const joint = await region.jointCell(aalst, ninove);
    const member = await region.place.member('police', ninove);
    await region.stream.inOrder();
    done(await joint.members[0]!.mayor.cells.leave());
    await region.stream.inOrder();
    expect(chairIn(await region.place.tokenOf(member.sub))).toBeUndefined();
  });
});
