import { GetObjectCommand, HeadObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Files } from './files.ts';

/** Long enough to send 20 MB over a slow line, and to read what a link leads to. */
const seconds = { upload: 900, download: 300 };

/** RFC 6266 with RFC 8187: the name in every script, and one in ASCII for who reads no other. */
const asAttachment = (name: string): string => {
  const plain = name.normalize('NFD').replaceAll(/[^\w. -]/g, '');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** Files in a bucket of Amazon S3. An upload is a form with a policy: the bucket refuses what is longer (`content-length-range`). */
export const bucketFiles = (client: S3Client, Bucket: string): Files => ({
  upload: ({ key: Key, type, mostBytes }) =>
    createPresignedPost(client, {
      Bucket,
      Key,
      Fields: { 'Content-Type': type },
      Conditions: [
        ['content-length-range', 1, mostBytes],
        ['eq', '$Content-Type', type],
      ],
      Expires: seconds.upload,
    }),
  download: ({ key: Key, type, name }) =>
    getSignedUrl(client, new GetObjectCommand({ Bucket, Key, ResponseContentType: type, ResponseContentDisposition: asAttachment(name) }), {
      expiresIn: seconds.download,
    }),
  find: async (Key) => {
    try {
      const { ContentType = '', ContentLength = 0 } = await client.send(new HeadObjectCommand({ Bucket, Key }));
      return { type: ContentType, bytes: ContentLength };
    } catch (error) {
      // who may not list a bucket is told of what is not there that it is forbidden
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
      if (status === 403 || status === 404) return undefined;
      throw error;
    }
  },
});

/** The tenant's bucket, under the function's own role. */
export const openBucketFiles = (bucket: string): Files => bucketFiles(new S3Client({ maxAttempts: 3 }), bucket);
