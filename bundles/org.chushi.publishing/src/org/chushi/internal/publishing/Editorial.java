package org.chushi.internal.publishing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.chushi.differences.ElementChange;
import org.chushi.differences.FieldChange;
import org.chushi.model.Criterion;
import org.chushi.model.Element;
import org.chushi.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes that leave what is taught, asked, marked and wanted as it was: what things are called and how they are sorted, what is told
 * after an answer, the order of what stands side by side. What is new or gone is none of them.
 */
public final class Editorial {

	private static final Set<EStructuralFeature> FIELDS = Set.of(Literals.ELEMENT__CODE, Literals.TITLED__TITLE, Literals.TITLED__SUMMARY,
			Literals.COURSE__DOMAIN, Literals.LESSON__MINUTES, Literals.LESSON__COMPETENCIES, Literals.BANK__EXAM_ONLY, Literals.QUESTION__EXPLANATION,
			Literals.QUESTION__COMPETENCIES, Literals.QUESTION__LESSON, Literals.QUESTION__DIFFICULTY, Literals.QUESTION__TAGS, Literals.QUESTION__ORIGIN,
			Literals.PAPER__EXPOSURE_PERCENT, Literals.PAPER__START_CODE, Literals.BEHAVIOUR__COMPETENCIES, Literals.REQUIREMENT__ADVICE);
	/** Told after the answer, wherever in a question it stands. */
	private static final Pattern TOLD = Pattern.compile("(.*\\.)?(feedback|feedbackTrue|feedbackFalse|why)(\\..*)?");
	private static final Pattern KEY = Pattern.compile("\\[[^\\]]*\\]");

	private Editorial() {
	}

	public static boolean is(ElementChange change) {
		return change.before().isPresent() && change.after().isPresent() && holder(change.before()).equals(holder(change.after()))
				&& change.fields().stream().allMatch(f -> is(change.after().get(), f));
	}

	/** What something is in, wherever among what is beside it. */
	private static String holder(Optional<EObject> object) {
		return object.map(EObject::eContainer).filter(Element.class::isInstance).map(e -> String.valueOf(((Element) e).getId())).orElse("");
	}

	/** What a criterion is called is what is marked; what became of another kind has no such field. */
	private static boolean is(EObject object, FieldChange field) {
		String path = KEY.matcher(field.path()).replaceAll("");
		EStructuralFeature feature = object.eClass().getEStructuralFeature(path.split("\\.")[0]);
		return feature != null && FIELDS.contains(feature) && !(object instanceof Criterion && feature != Literals.ELEMENT__CODE) || TOLD.matcher(path).matches();
	}
}
