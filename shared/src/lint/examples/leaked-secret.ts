import type { Rule } from '../rule.ts';

export const leakedSecretExamples: Rule['examples'] = {
  good: [
    {
      about: 'a placeholder',
      definition:
        'Calls the API. Example: Authorization: Bearer sk-your-key-goes-here-and-nowhere-else-please',
    },
    { about: 'the sample key of a vendor', definition: 'Finds keys such as AKIAIOSFODNN7EXAMPLE in a text.' },
    { about: 'letters in a row', definition: 'Example: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
    {
      about: 'an address with a placeholder',
      definition: 'Connection string, e.g. postgres://user:<password>@db.acme.example/main',
    },
    {
      about: 'a word for a password',
      definition: 'Connection string, e.g. postgres://user:password@localhost:5432/main',
    },
    {
      about: 'a digest',
      definition:
        'Returns the SHA-256, e.g. 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.',
    },
    {
      about: 'a header of a key',
      definition: 'Files that begin with -----BEGIN PRIVATE KEY----- are refused.',
    },
  ],
  bad: [
    {
      about: 'a token of a code host',
      definition: 'Clones a repository. Uses ghp_qT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5W.',
      points: 'ghp_qT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5W',
      tier: 'block',
    },
    {
      about: 'an access key',
      definition: 'Lists buckets with AKIAQ7W5RT2ZKMX4VLNB.',
      points: 'AKIAQ7W5RT2ZKMX4VLNB',
      tier: 'block',
    },
    {
      about: 'a private key',
      definition: 'Signs. -----BEGIN PRIVATE KEY-----\nMIIEvQqT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5W',
      points: ' PRIVATE KEY-----\nMIIEvQqT7vKz2mXw9RbL4hYc',
      tier: 'block',
    },
    {
      about: 'a password in an address',
      definition: 'Connects to postgres://svc:T7vKz2mXw9Rb@db.acme.example/main.',
      points: '://svc:T7vKz2mXw9Rb@d',
      tier: 'block',
    },
    {
      about: 'a live payment key',
      definition: 'Charges a card with sk_live_qT7vKz2mXw9RbL4hYc8NdP3sJf6G.',
      points: 'sk_live_qT7vKz2mXw9RbL4hYc8NdP3sJf6G',
      tier: 'block',
    },
    {
      about: 'a bot token',
      definition: 'Posts with 7305918462:AAqT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uQ.',
      points: '7305918462:AAqT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uQ',
      tier: 'block',
    },
    {
      about: 'a default',
      definition: {
        kind: 'tool',
        id: 'ask',
        definition: {
          name: 'ask',
          inputSchema: {
            type: 'object',
            properties: {
              key: {
                type: 'string',
                default: 'sk-proj-qT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5WqT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5W',
              },
            },
          },
        },
      },
      points: 'sk-proj-qT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5WqT7vKz2mXw9RbL4hYc8NdP3sJf6GaE1uZo5W',
      tier: 'block',
    },
  ],
};
