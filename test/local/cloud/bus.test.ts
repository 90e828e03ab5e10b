import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sesMail } from '../../../functions/runtime/mail.ts';
import { openEnvelopeKeys } from '../../../local/aws/envelope-keys.ts';
import { openSigningKeys } from '../../../local/aws/signing-keys.ts';
import { openLockedBuckets } from '../../../local/aws/locked-buckets.ts';
import { startAws } from '../../../local/aws/start-aws.ts';
import { type BusOptions, startBus } from '../../../local/cloud/bus.ts';
import type { DeadLetter } from '../../../local/cloud/dead-letters.ts';
import { openMails } from '../../../local/inbox/mails.ts';

const busArn = 'arn:aws:events:eu-central-1:000000000004:event-bus/ronde-federal';
const target = { arn: 'arn:aws:lambda:eu-central-1:000000000004:function:count', retries: 1 };
const rules = [{ id: 'Rule', busArn, pattern: { 'detail-type': ['coverageChanged'] }, targets: [target] }];

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'ronde-bus-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

/** The endpoints of EventBridge and SES as two regions reach them with the SDK. */
const services = async (invoke: BusOptions['hand']['invoke'], file = join(folder(), 'bus.jsonl')) => {
  const letters: DeadLetter[] = [];
  const bus = startBus({ rules, file, hand: { invoke, deadLetters: (letter) => letters.push(letter), pauseMillis: 1 } });
  const mails = openMails(join(folder(), 'mails.jsonl'));
  const homeOf = (key: string) => (key === 'LOCALFLANDERS' ? { account: '000000000001', region: 'eu-central-1' } : undefined);
  const signingKeys = openSigningKeys(join(folder(), 'signing-keys.json'));
  const envelopeKeys = openEnvelopeKeys(join(folder(), 'envelope-keys.json'));
  const lockedBuckets = openLockedBuckets(join(folder(), 'buckets'));
  const aws = await startAws({ bus, deliver: mails.deliver, signingKeys, envelopeKeys, lockedBuckets, homeOf, report: () => {} });
  onTestFinished(async () => {
    await aws.stop();
    await bus.stop();
  });
  const as = (accessKeyId: string) => ({
    endpoint: aws.url,
    region: 'eu-central-1',
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'local' },
  });
  return { bus, mails, letters, as };
};

const entry = { EventBusName: busArn, Source: 'ronde.flanders', DetailType: 'coverageChanged', Detail: '{"nis":"12025"}' };

describe('an event put on the bus', () => {
  test('reaches the functions whose rule it matches, with the account it came from', async () => {
    const got: unknown[] = [];
    const { bus, as } = await services(async (arn, event) => void got.push([arn, event]));
    const client = new EventBridgeClient(as('LOCALFLANDERS'));
    const { FailedEntryCount, Entries } = await client.send(new PutEventsCommand({ Entries: [entry, { ...entry, DetailType: 'other' }] }));
    await bus.drained();
    expect(FailedEntryCount).toBe(0);
    expect(Entries?.map(({ EventId }) => typeof EventId)).toEqual(['string', 'string']);
    const event = { source: 'ronde.flanders', 'detail-type': 'coverageChanged', account: '000000000001', detail: { nis: '12025' } };
    expect(got).toEqual([[target.arn, expect.objectContaining(event)]]);
  });

  test('is refused when its detail is no object, its bus is unknown or the caller is nobody', async () => {
    const { as } = await services(async () => undefined);
    const client = new EventBridgeClient(as('LOCALFLANDERS'));
    const answer = await client.send(
      new PutEventsCommand({
        Entries: [
          { ...entry, Detail: 'x' },
          { ...entry, EventBusName: 'elsewhere' },
        ],
      }),
    );
    expect(answer.Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual(['MalformedDetail', 'InternalFailure']);
    await expect(client.send(new PutEventsCommand({ Entries: [] }))).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(new EventBridgeClient(as('stranger')).send(new PutEventsCommand({ Entries: [entry] }))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  test('is tried again, then kept with the dead letters', async () => {
    let tries = 0;
    const { bus, letters, as } = await services(async () => {
      tries++;
      throw new Error('down');
    });
    await new EventBridgeClient(as('LOCALFLANDERS')).send(new PutEventsCommand({ Entries: [entry] }));
    await bus.drained();
    expect(tries).toBe(2);
    expect(letters).toEqual([expect.objectContaining({ functionArn: target.arn, reason: 'down' })]);
  });

  test('is delivered by the next run when this one ended before it was done', async () => {
    const file = join(folder(), 'bus.jsonl');
    const { bus, as } = await services(() => wait(200).then(() => Promise.reject(new Error('ended'))), file);
    await new EventBridgeClient(as('LOCALFLANDERS')).send(new PutEventsCommand({ Entries: [entry] }));
    await bus.stop();
    const got: unknown[] = [];
    const later = await services(async (_arn, event) => void got.push(event), file);
    await later.bus.drained();
    expect(got).toEqual([expect.objectContaining({ detail: { nis: '12025' } })]);
  });
});

describe('a mail that is sent', () => {
  test('lands in the inbox, newest first, by recipient', async () => {
    const { mails, as } = await services(async () => undefined);
    const client = new SESv2Client(as('LOCALFLANDERS'));
    const send = (to: string, text: string) =>
      client.send(
        new SendEmailCommand({
          FromEmailAddress: 'Ronde <no-reply@flanders.ronde.example>',
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: { Data: 'Un rendez-vous à noter' }, Body: { Text: { Data: text } } } },
        }),
      );
    expect((await send('a@example.test', 'one')).MessageId).toBeTypeOf('string');
    await send('b@example.test', 'two');
    expect(mails.list().map(({ text }) => text)).toEqual(['two', 'one']);
    expect(mails.list('a@example.test')).toEqual([expect.objectContaining({ subject: 'Un rendez-vous à noter', text: 'one' })]);
  });

  test('lands there with the appointment that comes with it', async () => {
    const { mails, as } = await services(async () => undefined);
    const send = sesMail(new SESv2Client(as('LOCALFLANDERS')), 'Ronde <no-reply@flanders.ronde.example>');
    const file = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    await send({ to: 'a@example.test', subject: 'one', text: 'one', invitation: { method: 'REQUEST', file } });
    expect(mails.list()).toEqual([expect.objectContaining({ files: [{ name: 'ronde.ics', text: file }] })]);
  });

  test('is refused without a recipient', async () => {
    const { as } = await services(async () => undefined);
    const content = { Simple: { Subject: { Data: 'x' }, Body: { Text: { Data: 'x' } } } };
    const command = new SendEmailCommand({ FromEmailAddress: 'a@b.example', Destination: { ToAddresses: [] }, Content: content });
    await expect(new SESv2Client(as('LOCALFLANDERS')).send(command)).rejects.toMatchObject({ name: 'BadRequestException' });
  });
});
