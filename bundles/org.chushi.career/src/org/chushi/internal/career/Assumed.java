package org.chushi.internal.career;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.career.CareerWays.About;
import org.chushi.career.CareerWays.Assumption;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Course;
import org.chushi.model.Paper;
import org.chushi.model.Titled;
import org.chushi.rules.Effort;

/** What is taken as had. @param keys of efforts that are saved by it */
record Assumed(List<Assumption> all, Set<String> keys) {

	static final Assumed NOTHING = new Assumed(List.of(), Set.of());

	static Result<Assumed> of(Library library, List<String> wanted) {
		Set<Assumption> all = new java.util.LinkedHashSet<>();
		Set<String> keys = new HashSet<>();
		for (String word : wanted) {
			Optional<Assumption> found = find(library, word.strip());
			if (found.isEmpty()) {
				return Result.refused(Messages.CareerWays_noAssumption.text(word));
			}
			all.add(found.get());
			keys.add(found.get().key());
			if (found.get().about() == About.COURSE) {
				library.find(Course.class, id(found.get().key())).orElseThrow().getLessons().forEach(l -> keys.add("lesson:" + l.getId()));
			}
		}
		return Result.done(new Assumed(List.copyOf(all), keys));
	}

	/** @param word an id or a code, or a key of one kind */
	private static Optional<Assumption> find(Library library, String word) {
		String kind = word.contains(":") ? word.substring(0, word.indexOf(':')) : "";
		String id = id(word);
		return switch (kind) {
		case "certificate" -> library.find(CertificateDefinition.class, id).map(Assumed::certificate);
		case "exam" -> library.find(Paper.class, id).map(Assumed::exam);
		case "course" -> library.find(Course.class, id).map(Assumed::course);
		default -> library.find(CertificateDefinition.class, word).map(Assumed::certificate)
				.or(() -> library.find(Paper.class, word).map(Assumed::exam)).or(() -> library.find(Course.class, word).map(Assumed::course));
		};
	}

	private static String id(String key) {
		return key.substring(key.indexOf(':') + 1);
	}

	static Assumption certificate(CertificateDefinition definition) {
		return assumption(About.CERTIFICATE, "certificate:", definition);
	}

	static Assumption exam(Paper paper) {
		return assumption(About.EXAM, "exam:", paper);
	}

	static Assumption course(Course course) {
		return assumption(About.COURSE, "course:", course);
	}

	private static Assumption assumption(About about, String kind, Titled thing) {
		return new Assumption(kind + thing.getId(), about, Texts.of(thing.getTitle()));
	}

	boolean has(String key) {
		return keys.contains(key);
	}

	List<Effort> left(List<Effort> efforts) {
		return efforts.stream().filter(e -> !has(e.key())).toList();
	}
}
