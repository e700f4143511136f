package org.chushi.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.differences.ElementChange;
import org.chushi.differences.PackDifferences;
import org.chushi.differences.PackState;
import org.chushi.internal.publishing.Editorial;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.eclipse.emf.ecore.EObject;

/**
 * What is different between two versions of a pack.
 *
 * @param pack    UUID of the pack
 * @param before  version; empty when there is none before
 * @param after   version; empty when there is none after
 * @param touched ids of the elements that are not as they were, and of those that hold them; a page touches its lesson
 * @param learnt  those of them in which something else is taught, asked, marked or wanted: what people once learnt is not all of it any more
 */
public record PackDifference(String pack, String before, String after, PackDifferences changes, Set<String> touched, Set<String> learnt) {

	public PackDifference {
		touched = Set.copyOf(touched);
		learnt = Set.copyOf(learnt);
	}

	public static PackDifference between(String pack, String before, PackState was, String after, PackState now) {
		PackDifferences changes = PackDifferences.between(was, now);
		Map<String, List<Lesson>> lessons = Stream.of(was, now).flatMap(PackDifference::lessons).filter(l -> l.getPath() != null)
				.collect(Collectors.groupingBy(Lesson::getPath));
		Set<String> touched = new HashSet<>();
		Set<String> learnt = new HashSet<>();
		for (ElementChange change : changes.changes()) {
			Set<String> here = new HashSet<>();
			Stream.concat(change.before().stream(), change.after().stream()).forEach(o -> touch(o, here));
			stems(change.file()).flatMap(path -> lessons.getOrDefault(path, List.of()).stream()).forEach(l -> touch(l, here));
			touched.addAll(here);
			if (!Editorial.is(change)) {
				learnt.addAll(here);
			}
		}
		return new PackDifference(pack, before, after, changes, touched, learnt);
	}

	/** The same, when its publisher says that nobody has anything to learn anew. */
	public PackDifference onlyWording() {
		return new PackDifference(pack, before, after, changes, touched, Set.of());
	}

	/** A page is called as its lesson; behind a dot come the language and what kind of file it is. */
	private static Stream<String> stems(String file) {
		return IntStream.range(0, file.length()).filter(i -> file.charAt(i) == '.').mapToObj(i -> file.substring(0, i));
	}

	private static void touch(EObject object, Set<String> touched) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Element e && e.getId() != null) {
				touched.add(e.getId());
			}
		}
	}

	private static Stream<Lesson> lessons(PackState state) {
		return state.roots().values().stream().flatMap(roots -> roots.stream())
				.flatMap(r -> Stream.concat(Stream.of(r), r.eContents().stream())).filter(Lesson.class::isInstance).map(Lesson.class::cast);
	}
}
