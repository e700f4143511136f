package org.chushi.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chushi.content.ModelNames;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.differences.ElementField;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.chushi.review.Manuscript;
import org.chushi.review.Passage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Elements as reviewers read them. */
final class Manuscripts {

	/** What is reviewed by itself, whatever it is in. */
	private static final Set<EClass> UNITS = Set.of(ModelPackage.Literals.LESSON, ModelPackage.Literals.SCRIPT_TEMPLATE,
			ModelPackage.Literals.EXAMPLE_DIALOGUE, ModelPackage.Literals.SUCCESS_CASE);

	private static final String PAGE = "page.";

	private Manuscripts() {
	}

	static boolean unit(EObject object) {
		return object instanceof Question || UNITS.contains(object.eClass());
	}

	/**
	 * @param page  Markdown of a lesson, by language
	 * @param named what is referred to, by id
	 */
	static Manuscript of(Element element, String pack, Function<Language, Optional<String>> page, Function<String, Optional<Bilingual>> named) {
		List<Passage> passages = new ArrayList<>();
		ElementField.of(element, Manuscripts::unit, named).forEach(f -> passages.add(
				new Passage(f.path(), f.field(), f.prose() ? f.language() : "", f.text(), f.says(), f.prose())));
		if (element instanceof Lesson) {
			for (Language language : Language.values()) {
				page.apply(language).ifPresent(text -> passages.add(new Passage(PAGE + language.tag(),
						(language == Language.ZH ? Messages.Manuscripts_pageZh : Messages.Manuscripts_pageEn).text(), language.tag(), text,
						Bilingual.same(text), true)));
			}
		}
		return new Manuscript(element.getId(), pack, element.eClass().getName(), ModelNames.kind(element.eClass()), says(element), passages);
	}

	static List<ElementField> fields(Element element) {
		return ElementField.of(element, Manuscripts::unit);
	}

	/** The language of a page of a lesson. */
	static Optional<Language> page(String path) {
		return path.startsWith(PAGE) ? Optional.of(path.endsWith(Language.ZH.tag()) ? Language.ZH : Language.EN) : Optional.empty();
	}

	static Bilingual says(Element element) {
		Bilingual words = switch (element) {
		case Titled titled -> Texts.of(titled.getTitle());
		case Question question -> Texts.of(question.getStem());
		default -> Bilingual.same("");
		};
		String code = element.getCode() == null ? "" : element.getCode().strip() + " ";
		return new Bilingual((code + words.zh()).strip(), (code + words.en()).strip());
	}
}
