package org.chushi.internal.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistGroup;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.model.Titled;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.osgi.service.component.annotations.Component;

/**
 * What every pack must keep: ids are UUIDs and unique, links resolve, both languages are there, every question has an
 * explanation, every lesson has its files and a competency, numbers are in range. Keys are checked by the question
 * types, pages by org.chushi.lessons.
 */
@Component
public final class StandardChecks implements PackCheck {

	private static final int LISTED = 100;
	private static final String REFERENCE = "http://www.chushi.org/model/reference";
	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	/** By class, the features that something is asked of: most of them, in a large bank, may be anything. */
	private static final Map<EClass, List<EStructuralFeature>> ASKED = new ConcurrentHashMap<>();

	@Override
	public List<Diagnostic> check(PackContent pack) {
		return new Run(pack).diagnostics();
	}

	private static final class Run {
		private final PackContent pack;
		private final List<Diagnostic> found = new ArrayList<>();
		private final Map<String, EObject> ids = new HashMap<>();
		private final Set<String> paths = new HashSet<>();
		private final Set<Question> untranslated = new LinkedHashSet<>();
		private final Set<Question> unexplained = new LinkedHashSet<>();

		Run(PackContent pack) {
			this.pack = pack;
		}

		List<Diagnostic> diagnostics() {
			try {
				paths.addAll(pack.files().paths());
			} catch (IOException e) {
				found.add(PackReader.unreadable(pack.place(pack.pack()), e));
			}
			for (EObject root : pack.roots()) {
				element(root);
				TreeIterator<EObject> all = root.eAllContents();
				all.forEachRemaining((Consumer<EObject>) this::element);
			}
			work(untranslated, Messages.Checks_noTranslation, Messages.Checks_noTranslationRemedy, Messages.Checks_moreTranslations);
			work(unexplained, Messages.Checks_noExplanation, Messages.Checks_noExplanationRemedy, Messages.Checks_moreExplanations);
			return found;
		}

		private void element(EObject object) {
			if (object instanceof Element element) {
				identity(element);
			}
			ASKED.computeIfAbsent(object.eClass(), Run::asked).forEach(f -> feature(object, f));
			switch (object) {
			case Lesson lesson -> lesson(lesson);
			case Question question -> question(question);
			case Checklist checklist -> weights(checklist);
			case Paper paper -> {
				range(paper, "minutes", paper.getMinutes(), 1, 600);
				range(paper, "cutPercent", paper.getCutPercent(), 0, 100);
			}
			default -> {
				// nothing more to ask of it
			}
			}
		}

		private static List<EStructuralFeature> asked(EClass type) {
			return type.getEAllStructuralFeatures().stream().filter(f -> f.getEContainingClass() == ModelPackage.Literals.TEXT
					|| f.getEAnnotation(REFERENCE) != null || demanded(f)).toList();
		}

		/** Ids are asked for by themselves; a number or a list is always there. */
		private static boolean demanded(EStructuralFeature feature) {
			return feature.isRequired() && !feature.isMany() && !feature.getEType().getInstanceClass().isPrimitive()
					&& !feature.getName().equals("id");
		}

		private void identity(Element element) {
			String id = element.getId();
			if (id == null) {
				error(element, ModelPackage.Literals.ELEMENT__ID, Messages.Checks_noId, Messages.Checks_noIdRemedy, name(element));
			} else if (!UUID.matcher(id).matches()) {
				error(element, ModelPackage.Literals.ELEMENT__ID, Messages.Checks_badId, Messages.Checks_badIdRemedy, id);
			} else {
				EObject first = ids.putIfAbsent(id, element);
				if (first != null) {
					error(element, ModelPackage.Literals.ELEMENT__ID, Messages.Checks_duplicate, Messages.Checks_duplicateRemedy, id,
							pack.place(first));
				}
			}
			if ((element instanceof Titled || element instanceof Question)
					&& (element.getCode() == null || element.getCode().isBlank())) {
				error(element, ModelPackage.Literals.ELEMENT__CODE, Messages.Checks_noCode, Messages.Checks_noCodeRemedy, name(element));
			}
		}

		private void feature(EObject object, EStructuralFeature feature) {
			if (object instanceof Text text && feature.getEContainingClass() == ModelPackage.Literals.TEXT) {
				Object value = text.eGet(feature);
				boolean absent = value == null || value.toString().isBlank();
				Question imported = absent ? imported(text) : null;
				if (imported != null && !Texts.of(text).zh().isBlank()) {
					untranslated.add(imported);
				} else if (absent) {
					error(text, feature, Messages.Checks_noText, Messages.Checks_noTextRemedy,
							text.eContainingFeature() == null ? name(text) : Parts.name(text.eContainingFeature()),
							(feature.getName().equals("zh") ? Messages.Checks_chinese : Messages.Checks_english).text());
				}
				return;
			}
			EAnnotation reference = feature.getEAnnotation(REFERENCE);
			if (reference != null) {
				references(object, (EAttribute) feature, reference.getDetails().get("type"));
			}
			Object value = demanded(feature) ? object.eGet(feature) : "-";
			boolean absent = value == null || value instanceof String s && s.isBlank();
			if (absent) {
				if (feature.getName().equals("explanation") && imported(object) != null) {
					unexplained.add((Question) object);
				} else if (feature.getName().equals("explanation")) {
					error(object, feature, Messages.Checks_noExplanation, Messages.Checks_noExplanationRemedy, label(object));
				} else {
					error(object, feature, Messages.Checks_required, Messages.Checks_requiredRemedy, name(object),
							Parts.name(feature));
				}
			}
		}

		/** Strangers' banks are of one language and often explain nothing: work to be done, no reason to leave them out. */
		private static Question imported(EObject object) {
			EObject up = object;
			while (up != null && !(up instanceof Question)) {
				up = up.eContainer();
			}
			return up instanceof Question question && question.getOrigin() != null ? question : null;
		}

		/** A bank of ten thousand has ten thousand of them: the first ones are listed, the rest is counted. */
		private void work(Set<Question> questions, Phrase what, Phrase remedy, Phrase more) {
			questions.stream().limit(LISTED).forEach(q -> warning(q, what, remedy, name(q)));
			if (questions.size() > LISTED) {
				warning(pack.pack(), more, remedy, Integer.toString(questions.size() - LISTED));
			}
		}

		private void references(EObject object, EAttribute feature, String type) {
			if (!object.eIsSet(feature)) {
				return;
			}
			Object value = object.eGet(feature);
			List<?> wanted = value instanceof List<?> list ? list : List.of(value);
			for (Object id : wanted) {
				// by id only: a code may change
				boolean there = pack.resolve(id.toString()).filter(e -> id.equals(e.getId()) && isA(e, type)).isPresent();
				if (!there) {
					error(object, feature, Messages.Checks_link, Messages.Checks_linkRemedy, named(object, feature),
							id, Kinds.name(type));
				}
			}
		}

		private static boolean isA(EObject object, String type) {
			return object.eClass().getName().equals(type)
					|| object.eClass().getEAllSuperTypes().stream().anyMatch(s -> s.getName().equals(type));
		}

		private void lesson(Lesson lesson) {
			if (lesson.getCompetencies().isEmpty()) {
				error(lesson, ModelPackage.Literals.LESSON__COMPETENCIES, Messages.Checks_lessonCompetency, Messages.Checks_lessonCompetencyRemedy, label(lesson));
			}
			range(lesson, "minutes", lesson.getMinutes(), 1, 240);
			for (Language language : Language.values()) {
				String path = lesson.getPath() + "." + language.tag() + ".md";
				if (!paths.contains(path)) {
					error(lesson, ModelPackage.Literals.LESSON__PATH, Messages.Checks_lessonFile, Messages.Checks_lessonFileRemedy,
							label(lesson), path);
				}
			}
		}

		private void question(Question question) {
			range(question, "difficulty", question.getDifficulty(), 1, 5);
		}

		private void weights(Checklist checklist) {
			int sum = checklist.getGroups().stream().mapToInt(ChecklistGroup::getWeight).sum();
			if (sum != 100) {
				error(checklist, ModelPackage.Literals.CHECKLIST__GROUPS, Messages.Checks_weights, Messages.Checks_weightsRemedy, label(checklist), sum);
			}
			range(checklist, "passPercent", checklist.getPassPercent(), 0, 100);
		}

		private void range(EObject object, String what, int value, int least, int most) {
			if (value < least || value > most) {
				error(object, object.eClass().getEStructuralFeature(what), Messages.Checks_range, Messages.Checks_rangeRemedy,
						named(object, object.eClass().getEStructuralFeature(what)), value, least,
						most);
			}
		}

		/** Its kind and what it is called. */
		private static Bilingual name(EObject object) {
			Bilingual kind = Kinds.name(object.eClass());
			Bilingual label = label(object);
			return label.zh().isEmpty() ? kind : new Bilingual(kind.zh() + " " + label.zh(), kind.en() + " " + label.en());
		}

		/** What it is called: the code, else the title, else nothing. */
		private static Bilingual label(EObject object) {
			if (object instanceof Element e && e.getCode() != null) {
				return Bilingual.same(e.getCode());
			}
			return object instanceof Titled t && t.getTitle() != null ? Texts.of(t.getTitle()) : Bilingual.same("");
		}

		private static Bilingual named(EObject object, EStructuralFeature feature) {
			return Messages.Checks_named.text(name(object), Parts.name(feature));
		}

		private void error(EObject object, EStructuralFeature feature, Phrase what, Phrase remedy, Object... arguments) {
			error(pack.place(object, feature), what, remedy, arguments);
		}

		private void warning(EObject object, Phrase what, Phrase remedy, Object... arguments) {
			found.add(new Diagnostic(Severity.WARNING, what.text(arguments), pack.place(object), remedy.text()));
		}

		private void error(String where, Phrase what, Phrase remedy, Object... arguments) {
			Object[] plain = java.util.Arrays.stream(arguments)
					.map(a -> a instanceof Number n ? n.toString() : a).toArray();
			boolean linked = what == Messages.Checks_link;
			found.add(new Diagnostic(Severity.ERROR, what.text(plain), where,
					linked ? remedy.text(plain[2]) : remedy.text()));
		}
	}
}
