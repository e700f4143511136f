package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.ModelNames;
import org.chushi.core.Bilingual;
import org.chushi.differences.ElementChange;
import org.chushi.differences.FieldChange;
import org.chushi.differences.PackState;
import org.chushi.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Finds what has an identity in both states, and compares it. */
public final class Matching {

	/** Something in a state. @param parent id of what it is in, with the feature */
	private record Found(EObject object, String file, String parent) {
	}

	private final Map<String, Found> before;
	private final Map<String, Found> after;
	private final Fields fields;

	public Matching(PackState before, PackState after) {
		this.before = found(before);
		this.after = found(after);
		fields = new Fields(id -> named(this.before, id), id -> named(this.after, id));
	}

	private static Optional<Bilingual> named(Map<String, Found> state, String id) {
		return Optional.ofNullable(state.get(id)).map(f -> Called.of(f.object(), f.file()));
	}

	public List<ElementChange> changes() {
		Set<String> reordered = reordered();
		List<ElementChange> changes = new ArrayList<>();
		after.forEach((id, now) -> {
			Found was = before.get(id);
			if (was == null) {
				changes.add(change(id, Optional.empty(), Optional.of(now), false, List.of()));
			} else {
				boolean moved = !was.parent().equals(now.parent()) || !was.file().equals(now.file()) || reordered.contains(id);
				List<FieldChange> differing = fields.between(was.object(), now.object());
				if (moved || !differing.isEmpty()) {
					changes.add(change(id, Optional.of(was), Optional.of(now), moved, differing));
				}
			}
		});
		before.forEach((id, was) -> {
			if (!after.containsKey(id)) {
				changes.add(change(id, Optional.of(was), Optional.empty(), false, List.of()));
			}
		});
		return changes;
	}

	private static ElementChange change(String id, Optional<Found> was, Optional<Found> now, boolean moved, List<FieldChange> fields) {
		Found shown = now.or(() -> was).orElseThrow();
		return new ElementChange(id, ModelNames.kind(shown.object().eClass()), Called.of(shown.object(), shown.file()), shown.file(),
				was.map(Found::object), now.map(Found::object), moved, fields);
	}

	/** Those that stand in another order among what was beside them before and is now: the fewest that explain it. */
	private Set<String> reordered() {
		Map<String, List<String>> was = orders(before, after);
		Map<String, List<String>> now = orders(after, before);
		Set<String> moved = new HashSet<>();
		was.forEach((parent, ids) -> {
			List<String> here = now.getOrDefault(parent, List.of());
			Sequences.changes(ids, here).forEach(change -> moved.addAll(change.come(here)));
		});
		return moved;
	}

	/** By parent, the ids of those that are in the other state too, below the same one. */
	private static Map<String, List<String>> orders(Map<String, Found> state, Map<String, Found> other) {
		Map<String, List<String>> orders = new LinkedHashMap<>();
		state.forEach((id, found) -> {
			Found there = other.get(id);
			if (there != null && there.parent().equals(found.parent())) {
				orders.computeIfAbsent(found.parent(), p -> new ArrayList<>()).add(id);
			}
		});
		return orders;
	}

	private static Map<String, Found> found(PackState state) {
		Map<String, Found> all = new LinkedHashMap<>();
		state.roots().forEach((path, roots) -> roots.forEach(root -> collect(root, path, "", all)));
		return all;
	}

	/** What has no id of its own, or one that is there already, is a field of what it is in; a page goes by its path. */
	private static void collect(EObject object, String file, String parent, Map<String, Found> all) {
		String id = object instanceof Element element ? Objects.requireNonNullElse(element.getId(), "") : object.eContainer() == null ? file : "";
		String inside = parent;
		if (!id.isEmpty() && all.putIfAbsent(id, new Found(object, file, parent)) == null) {
			inside = id;
		}
		for (EObject child : object.eContents()) {
			collect(child, file, inside + "/" + child.eContainingFeature().getName(), all);
		}
	}
}
