import { describe, expect, test } from 'vitest';
import { openLibrary, textsOf } from '../support/library.ts';
import { done } from '../support/region.ts';

describe('an attachment', () => {
  const opened = async () => {
    const library = await openLibrary();
    const { articleId } = await library.write();
    return { ...library, articleId, params: { articleId } };
  };
  const content = (attachments: { attachmentId: string; name: string }[]) => ({
    texts: textsOf('nl'),
    source: 'Region',
    dated: '2026-03-01',
    attachments,
  });

  test('is what was sent, under the name it was given', async () => {
    const { officer, place, params, articleId, publish, reader } = await opened();
    const { attachmentId } = done(await officer.regionManuals.upload({ params, body: { type: 'application/pdf', bytes: 5000 } }));
    place.files.sent.set(`manuals/${articleId}/${attachmentId}`, { type: 'application/pdf', bytes: 4321 });
    const name = 'Règlement.pdf';
    done(await officer.regionManuals.save({ params, body: content([{ attachmentId, name }]), version: 1 }));
    await publish({ articleId });
    const { attachments } = done(await (await reader('youthCare')).client.manuals.get({ params }));
    expect(attachments).toMatchObject([{ attachmentId, name, type: 'application/pdf', bytes: 4321 }]);
    expect(attachments[0]?.url).toContain(`manuals/${articleId}/${attachmentId}`);
  });

  test('that did not arrive, or of a kind nobody may attach, is refused', async () => {
    const { officer, place, params, articleId } = await opened();
    const body = content([{ attachmentId: 'attachment_1', name: 'a.pdf' }]);
    expect(await officer.regionManuals.save({ params, body, version: 1 })).toMatchObject({ code: 'attachment-absent' });
    place.files.sent.set(`manuals/${articleId}/attachment_1`, { type: 'text/html', bytes: 9 });
    expect(await officer.regionManuals.save({ params, body, version: 1 })).toMatchObject({ code: 'attachment-absent' });
  });

  test.each([
    ['of 25 MB', { type: 'application/pdf', bytes: 25 * 1024 * 1024 }],
    ['that runs', { type: 'text/html', bytes: 9 }],
    ['that is empty', { type: 'image/png', bytes: 0 }],
  ])('%s is given no form', async (_, body) => {
    const { officer, params } = await opened();
    // @ts-expect-error -- a kind nobody may attach
    expect(await officer.regionManuals.upload({ params, body })).toMatchObject({ code: 'input-invalid' });
  });

  test.each(['../a.pdf', 'a\u202Efdp.exe', 'a"b.pdf', 'a;b.pdf', 'a\nb.pdf'])('is not called %j', async (name) => {
    const { officer, params } = await opened();
    const body = content([{ attachmentId: 'attachment_1', name }]);
    expect(await officer.regionManuals.save({ params, body, version: 1 })).toMatchObject({ code: 'input-invalid' });
  });
});
