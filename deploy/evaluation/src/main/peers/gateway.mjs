// The gateway that a JavaScript team would write: Apollo Server with data loaders over the same two
// services, for the fields that gateway-speed asks for.
//   node gateway.mjs ARTICLES-URL ENTITIES-URL schema.graphql
// Prints "ready PORT" and stays.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { Agent, request, setGlobalDispatcher } from 'undici';

const [articlesUrl, entitiesUrl, schemaFile] = process.argv.slice(2);
setGlobalDispatcher(new Agent({ connections: 64, keepAliveTimeout: 30000 }));

async function get(url) {
  const { body } = await request(url);
  return body.json();
}

async function post(url, content) {
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
  });
  return body.json();
}

const globalId = (kind, key) => Buffer.from(`${kind}:${key}`).toString('base64url');
const keyOf = (id) => Buffer.from(id, 'base64url').toString().split(':')[1];

const ARTICLE_FIELDS = 'id,url,headline,outlet,agency,publishedAt';

const ENTITY_FIELDS = 'kind,canonicalName,aliases,countryCode,articleCount';
const STORY_FIELDS = ['title', 'firstDay', 'lastDay', 'articleCount', 'outletCount'];
const MENTION_FIELDS = ['text', 'kind', 'span', 'entityId'];

const byKey = (items, name, keys, value) => {
  const found = new Map(items.map((item) => [item[name], item]));
  return keys.map((key) => value(found.get(key)));
};

const lists = (path, name) =>
  new DataLoader(
    async (asked) => {
      const ids = asked.map((one) => one.id);
      const found = await post(`${entitiesUrl}${path}`, { ids, limit: asked[0].limit });
      return byKey(found.items, name, ids, (item) => item);
    },
    { cacheKeyFn: (one) => one.id },
  );

const loaders = () => ({
  articles: new DataLoader(async (keys) => {
    const found = await get(`${articlesUrl}/articles?ids=${keys.join(',')}&fields=${ARTICLE_FIELDS}`);
    return byKey(found.items, 'id', keys, (article) => article ?? null);
  }),
  entities: new DataLoader(async (keys) => {
    const found = await get(`${entitiesUrl}/entities?ids=${keys.join(',')}&fields=${ENTITY_FIELDS}`);
    return byKey(found.items, 'id', keys, (entity) => entity ?? null);
  }),
  mentions: new DataLoader(async (ids) => {
    const found = await post(`${entitiesUrl}/articles/mentions`, { ids, fields: MENTION_FIELDS });
    return byKey(found.items, 'articleId', ids, (item) => item?.mentions ?? []);
  }),
  articleEntities: new DataLoader(async (ids) => {
    const found = await post(`${entitiesUrl}/articles/entities`, {
      ids,
      fields: ENTITY_FIELDS.split(','),
    });
    return byKey(found.items, 'articleId', ids, (item) => item?.entities ?? []);
  }),
  entityArticles: new DataLoader(
    async (asked) => {
      const ids = asked.map((one) => one.id);
      const { limit, count } = asked[0];
      const found = await post(`${entitiesUrl}/entities/articles`, { ids, limit, count });
      return byKey(found.items, 'entityId', ids, (item) => item);
    },
    { cacheKeyFn: (one) => one.id },
  ),
  entityQuotes: new DataLoader(
    async (asked) => {
      const ids = asked.map((one) => one.id);
      const found = await post(`${entitiesUrl}/entities/quotes`, { ids, limit: asked[0].limit });
      return byKey(found.items, 'entityId', ids, (item) => item);
    },
    { cacheKeyFn: (one) => one.id },
  ),
  stories: new DataLoader(async (ids) => {
    const found = await post(`${entitiesUrl}/stories`, { ids, fields: STORY_FIELDS });
    return byKey(found.items, 'askedId', ids, (item) => item?.story ?? null);
  }),
  storyArticles: lists('/stories/articles', 'storyId'),
  storyEvents: lists('/stories/events', 'storyId'),
  reports: lists('/events/reports', 'eventId'),
  timelines: new DataLoader(
    async (asked) => {
      const ids = asked.map((one) => one.id);
      const found = await post(`${entitiesUrl}/entities/timelines`, { ids, by: asked[0].by });
      return byKey(found.items, 'entityId', ids, (item) => item?.buckets ?? []);
    },
    { cacheKeyFn: (one) => one.id },
  ),
});

const selects = (info, name) =>
  info.fieldNodes.some((field) =>
    field.selectionSet.selections.some((selection) => selection.name?.value === name),
  );

const resolvers = {
  Node: {
    __resolveType: (value) =>
      value.firstDay !== undefined
        ? 'Story'
        : value.headline === undefined
          ? 'NamedEntity'
          : 'Article',
  },
  Query: {
    node: (_, { id }, { load }) => load.stories.load(keyOf(id)),
    article: (_, { id }, { load }) => load.articles.load(keyOf(id)),
    entity: (_, { id }, { load }) => load.entities.load(keyOf(id)),
    async articles(_, { search, first, orderBy }, __, info) {
      const parameters = new URLSearchParams({
        limit: first ?? 20,
        orderBy,
        fields: ARTICLE_FIELDS,
      });
      if (search) parameters.set('q', search);
      if (selects(info, 'totalCount')) parameters.set('count', 'true');
      if (selects(info, 'facets')) parameters.set('facets', 'outlet,agency,language,section');
      const page = await get(`${articlesUrl}/articles?${parameters}`);
      return {
        nodes: page.items.map((item) => item.article),
        totalCount: page.total,
        facets: page.facets,
      };
    },
  },
  Article: {
    id: (article) => globalId('Article', article.id),
    mentions: (article, _, { load }) => load.mentions.load(article.id),
    entities: (article, _, { load }) => load.articleEntities.load(article.id),
  },
  Mention: {
    entity: (mention, _, { load }) =>
      mention.entityId ? load.entities.load(mention.entityId) : null,
  },
  Story: {
    id: (story) => globalId('Story', story.id),
    from: (story) => story.firstDay,
    to: (story) => story.lastDay,
    async articles(story, { first }, { load }) {
      const page = await load.storyArticles.load({ id: story.id, limit: first ?? 20 });
      const nodes = await load.articles.loadMany(page.articles.map((one) => one.articleId));
      return { nodes: nodes.filter(Boolean) };
    },
    async events(story, { first }, { load }) {
      const page = await load.storyEvents.load({ id: story.id, limit: first ?? 20 });
      return { nodes: page.events };
    },
  },
  Event: {
    id: (event) => globalId('Event', event.id),
    async evidence(event, { first }, { load }) {
      const page = await load.reports.load({ id: event.id, limit: first ?? 20 });
      return { nodes: page.reports };
    },
  },
  EventEvidence: {
    article: (report, _, { load }) => load.articles.load(report.articleId),
  },
  EventParticipant: {
    words: (participant) => participant.text,
    entity: (participant, _, { load }) =>
      participant.entityId ? load.entities.load(participant.entityId) : null,
  },
  NamedEntity: {
    id: (entity) => globalId('NamedEntity', entity.id),
    async articles(entity, { first }, { load }, info) {
      const page = await load.entityArticles.load({
        id: entity.id,
        limit: first ?? 20,
        count: selects(info, 'totalCount'),
      });
      const nodes = await load.articles.loadMany(page.articles.map((one) => one.articleId));
      return { nodes: nodes.filter(Boolean), totalCount: page.total };
    },
    async quotes(entity, { first }, { load }) {
      const page = await load.entityQuotes.load({ id: entity.id, limit: first ?? 20 });
      return { nodes: page.quotes };
    },
    timeline: (entity, { by }, { load }) => load.timelines.load({ id: entity.id, by }),
  },
};

const server = new ApolloServer({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ load: loaders() }),
});
console.log(`ready ${new URL(url).port}`);
