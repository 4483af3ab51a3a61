package io.dateline.entities.knowledge.identity;

import io.dateline.entities.knowledge.entities.PersonIdentities.Identity;
import io.dateline.entities.knowledge.identity.PersonNameReader.Change;
import io.dateline.entities.knowledge.identity.PersonNameReader.Known;
import io.dateline.entities.knowledge.identity.PersonNameReader.Stated;
import io.dateline.entities.people.HeldOffice;
import io.dateline.entities.people.PersonCandidate;
import io.dateline.entities.people.PersonNameClustering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Resolves person names again after their evidence changed, and moves what is stored to the right
 * person.
 *
 * <p>It runs after articles are stored, in transactions of its own. Each change of the evidence is
 * recorded in the transaction of its article, and stays recorded until this class has processed it,
 * so that the result is the same as if all articles had come at once. One replica at a time does
 * this.
 */
@ApplicationScoped
public class CrossArticlePersonResolution {

  /** The key of the advisory lock; nothing else in the database uses this number. */
  private static final long LOCK = 0x77686f_6973_77686fL;

  /** Changes that are processed in one transaction. */
  private static final int MAX_CHANGES = 500;

  private final Session database;
  private final PersonNameReader reader;
  private final SharedPersonNames sharedNames;
  private final PersonReassignment moves;

  CrossArticlePersonResolution(
      Session database,
      PersonNameReader reader,
      SharedPersonNames sharedNames,
      PersonReassignment moves) {
    this.database = database;
    this.reader = reader;
    this.sharedNames = sharedNames;
    this.moves = moves;
  }

  /** Returns the number of changes that were not processed yet. */
  @Transactional
  public long due() {
    return database
        .createNativeQuery("SELECT count(*) FROM changed_office", Long.class)
        .getSingleResult();
  }

  /**
   * Processes a batch of changes.
   *
   * @return whether there was any change, and no other replica was processing changes
   */
  @Transactional
  public boolean step() {
    List<Change> changes = reader.changes(MAX_CHANGES);
    if (changes.isEmpty() || !isAlone()) {
      return false;
    }
    // Read again under the lock: another replica may have processed them meanwhile.
    changes = reader.changes(MAX_CHANGES);
    if (!changes.isEmpty()) {
      Map<UUID, Known> names = concerned(changes);
      moves.apply(names, identities(names));
      database
          .createNativeMutationQuery("DELETE FROM changed_office WHERE id IN (:ids)")
          .setParameterList("ids", changes.stream().map(Change::id).toList())
          .executeUpdate();
    }
    return true;
  }

  private boolean isAlone() {
    return database
        .createNativeQuery("SELECT pg_try_advisory_xact_lock(:lock)", Boolean.class)
        .setParameter("lock", LOCK)
        .getSingleResult();
  }

  /**
   * Returns the names of the changes, and all names that may be the same person, directly or
   * through others.
   */
  private Map<UUID, Known> concerned(List<Change> changes) {
    Set<UUID> ids = new HashSet<>();
    for (Change change : changes) {
      ids.add(change.name());
    }
    changes.stream()
        .filter(change -> change.officeKey() != null)
        .map(change -> List.of(change.officeOf(), change.officeKey()))
        .distinct()
        .forEach(
            office -> ids.addAll(reader.holders((UUID) office.get(0), (String) office.get(1))));
    Map<UUID, Known> names = reader.names(ids);
    Map<UUID, Known> frontier = names;
    while (!frontier.isEmpty()) {
      Map<UUID, Known> beyond = new HashMap<>();
      List<Known> from = List.copyOf(frontier.values());
      for (Known other : reader.colleagues(frontier.keySet()).values()) {
        boolean alike =
            !names.containsKey(other.id())
                && from.stream()
                    .anyMatch(name -> PersonNameClustering.areAlike(name.name(), other.name()));
        if (alike) {
          beyond.put(other.id(), other);
        }
      }
      names.putAll(beyond);
      frontier = beyond;
    }
    return names;
  }

  /**
   * Returns the person of each name: the usual one, and another one in articles with other
   * evidence.
   */
  private Map<UUID, PersonReassignment.Target> identities(Map<UUID, Known> names) {
    Map<UUID, List<Stated>> offices = reader.offices(names.keySet());
    Map<UUID, SharedPersonNames.Split> splits = new HashMap<>();
    List<PersonCandidate> bearers = new ArrayList<>();
    for (Known name : names.values()) {
      List<Stated> stated = offices.getOrDefault(name.id(), List.of());
      SharedPersonNames.Split split = sharedNames.of(name, stated);
      splits.put(name.id(), split);
      Map<String, List<HeldOffice>> byBearer = new TreeMap<>();
      byBearer.put(name.key(), new ArrayList<>());
      for (Stated each : stated) {
        byBearer
            .computeIfAbsent(split.keyOf(name, each.office().country()), key -> new ArrayList<>())
            .add(each.office());
      }
      byBearer.forEach((key, held) -> bearers.add(new PersonCandidate(key, held)));
    }
    return targets(names, splits, PersonNameClustering.resolve(bearers));
  }

  private static Map<UUID, PersonReassignment.Target> targets(
      Map<UUID, Known> names,
      Map<UUID, SharedPersonNames.Split> splits,
      Map<String, PersonNameClustering.ClusteredPerson> people) {
    Map<UUID, PersonReassignment.Target> targets = new HashMap<>();
    for (Known name : names.values()) {
      SharedPersonNames.Split split = splits.get(name.id());
      Map<UUID, Identity> byArticle = new HashMap<>();
      split
          .byArticle()
          .forEach(
              (article, assigned) ->
                  byArticle.put(
                      article,
                      identity(split.keyOf(name, assigned.country()), assigned.rule(), people)));
      targets.put(
          name.id(),
          new PersonReassignment.Target(
              identity(name.key(), null, people), byArticle, split.isShared()));
    }
    return targets;
  }

  /**
   * @param rule the reason why an article means that person, or null
   */
  private static Identity identity(
      String key, String rule, Map<String, PersonNameClustering.ClusteredPerson> people) {
    PersonNameClustering.ClusteredPerson person =
        people.getOrDefault(key, new PersonNameClustering.ClusteredPerson(key, null));
    String joined = person.similarity() == null ? null : person.similarity().code();
    String rules =
        Stream.of(rule, joined).filter(Objects::nonNull).collect(Collectors.joining("+"));
    return new Identity(person.key(), rules.isEmpty() ? null : rules);
  }
}
