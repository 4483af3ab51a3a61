/** What somebody who types may mean: entities and headlines. Uses articles and entities. */
package io.dateline.gateway.suggest;
