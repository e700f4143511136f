package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chushi.authoring.Duplicate;
import org.chushi.authoring.Hit;
import org.chushi.authoring.Work;
import org.chushi.content.Library;
import org.chushi.model.Document;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Looks through all words of a project. */
record Search(OpenProject project) {

	private static final int BESIDE = 12;

	List<Hit> hits(String words, int limit) {
		List<String> wanted = Arrays.stream(words.strip().split("\\s+")).map(w -> Folded.of(w).text()).filter(w -> !w.isEmpty())
				.toList();
		List<Hit> hits = new ArrayList<>();
		if (wanted.isEmpty()) {
			return hits;
		}
		for (EObject root : project.roots()) {
			look(root, wanted, hits);
			TreeIterator<EObject> contents = root.eAllContents();
			while (contents.hasNext() && hits.size() < limit) {
				EObject object = contents.next();
				if (Wording.alone(object)) {
					look(object, wanted, hits);
				}
				if (Watch.single(object)) {
					contents.prune();
				}
			}
		}
		return hits.subList(0, Math.min(limit, hits.size()));
	}

	private void look(EObject object, List<String> wanted, List<Hit> hits) {
		if (Watch.single(object) && !wanted.stream().allMatch(project.watch().words(object)::contains)) {
			return;
		}
		String words = Wording.all(object) + (object instanceof Lesson lesson ? pages(lesson) : "");
		Folded folded = Folded.of(words);
		if (wanted.stream().allMatch(folded.text()::contains)) {
			hits.add(new Hit(object, Labels.of(object), around(words, folded, wanted.getFirst())));
		}
	}

	private String pages(Lesson lesson) {
		StringBuilder pages = new StringBuilder();
		for (String path : LessonPages.of(lesson.getPath())) {
			project.document(path).map(Document::getText).ifPresent(text -> pages.append(text).append('\n'));
		}
		return pages.toString();
	}

	private static String around(String words, Folded folded, String wanted) {
		int at = folded.text().indexOf(wanted);
		int first = folded.from()[at];
		int last = folded.from()[at + wanted.length() - 1];
		String before = words.substring(Math.max(0, first - BESIDE), first);
		String after = words.substring(last + 1, Math.min(words.length(), last + 1 + BESIDE));
		return (before.substring(before.lastIndexOf('\n') + 1) + words.substring(first, last + 1) + after.split("\n", 2)[0]).strip();
	}

	/** The questions of this project come first, so that a pair begins with one of them. */
	Work<List<Duplicate>> duplicates(int percent) {
		List<Question> questions = new ArrayList<>();
		List<String> packs = new ArrayList<>();
		for (var bank : project.banks()) {
			bank.getQuestions().forEach(q -> add(questions, q, packs, project.code()));
		}
		int own = questions.size();
		Library library = project.library();
		String id = project.pack().getId();
		library.all(Question.class).stream().filter(q -> !library.packOf(q).id().equals(id))
				.forEach(q -> add(questions, q, packs, library.packOf(q).code()));
		List<String> texts = questions.stream().map(q -> Folded.of(Wording.asked(q)).text()).toList();
		return progress -> new Likeness(texts, Math.clamp(percent, 50, 100)).pairs(progress).stream().filter(p -> p.first() < own)
				.map(p -> new Duplicate(questions.get(p.first()), questions.get(p.second()), packs.get(p.second()), p.percent())).toList();
	}

	private static void add(List<Question> questions, Question question, List<String> packs, String pack) {
		questions.add(question);
		packs.add(pack);
	}
}
