import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { KeptHead, Witness } from '../../shared/domain/audit/witness.ts';

const isThere = (error: unknown): boolean => error instanceof Error && error.name === 'PreconditionFailed';

/** Keeps heads in a bucket under object lock: what is there can be neither written over nor removed, by nobody. */
export const bucketWitness =
  (client: S3Client, Bucket: string): Witness =>
  async ({ name, note }: KeptHead) => {
    const command = new PutObjectCommand({ Bucket, Key: name, Body: note, ContentType: 'text/plain; charset=utf-8', IfNoneMatch: '*' });
    await client.send(command).catch((error: unknown) => {
      if (!isThere(error)) throw error;
    });
  };

/** The tenant's bucket, under the function's own role. */
export const openWitness = (bucket: string): Witness => bucketWitness(new S3Client({ maxAttempts: 3 }), bucket);
