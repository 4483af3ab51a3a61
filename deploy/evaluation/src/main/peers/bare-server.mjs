// A server with one field, as its documentation sets it up: node bare-server.mjs yoga|apollo
// Prints "ready PORT" and stays.
import { createServer } from 'node:http';

const typeDefs = 'type Query { hello: String! } type Mutation { greet: String! }';
const resolvers = { Query: { hello: () => 'hello' }, Mutation: { greet: () => 'hello' } };

if (process.argv[2] === 'yoga') {
  const { createYoga, createSchema } = await import('graphql-yoga');
  const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false });
  const server = createServer(yoga);
  server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
} else {
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const { url } = await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
    listen: { port: 0, host: '127.0.0.1' },
  });
  console.log(`ready ${new URL(url).port}`);
}
