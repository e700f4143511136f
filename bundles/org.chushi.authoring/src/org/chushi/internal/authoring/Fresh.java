package org.chushi.internal.authoring;

import static java.util.Map.entry;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** New things of any kind: what they must have is there, numbers say what most teams want, words are left to the author. */
final class Fresh {

	private static final String VERSION = "1.0.0";

	/** Where 0 would be no good beginning. */
	private static final Map<EAttribute, Integer> NUMBERS = Map.ofEntries(entry(ModelPackage.Literals.PROGRAMME__DAYS, 7),
			entry(ModelPackage.Literals.PHASE__FIRST_DAY, 1), entry(ModelPackage.Literals.PHASE__LAST_DAY, 1),
			entry(ModelPackage.Literals.STEP__DAY, 1), entry(ModelPackage.Literals.PAIR_WORK_STEP__SESSIONS, 1),
			entry(ModelPackage.Literals.LESSON__MINUTES, 10), entry(ModelPackage.Literals.PAPER__MINUTES, 60),
			entry(ModelPackage.Literals.PAPER__CUT_PERCENT, 80), entry(ModelPackage.Literals.PAPER_SECTION__POINTS, 1),
			entry(ModelPackage.Literals.QUOTA__COUNT, 1), entry(ModelPackage.Literals.EXAM_POLICY__ATTEMPTS, 2),
			entry(ModelPackage.Literals.EXAM_POLICY__WAIT_HOURS, 24), entry(ModelPackage.Literals.PAIRING_POLICY__CAPACITY, 3),
			entry(ModelPackage.Literals.EXAM_PASSED__PERCENT, 80), entry(ModelPackage.Literals.PAIR_WORK_SIGNED__SESSIONS, 1),
			entry(ModelPackage.Literals.CERTIFICATE_DEFINITION__LEVEL, 1), entry(ModelPackage.Literals.CERTIFICATE_DEFINITION__VALID_DAYS, 365),
			entry(ModelPackage.Literals.CHECKLIST__PASS_PERCENT, 80), entry(ModelPackage.Literals.POSITION__LEVEL, 1),
			entry(ModelPackage.Literals.SUCCESS_CASE__MONTHS, 12), entry(ModelPackage.Literals.REVIEW_POLICY__APPROVALS, 1),
			entry(ModelPackage.Literals.CHANNEL_LENGTH__MOST, 200), entry(ModelPackage.Literals.CERTIFICATION_POLICY__RENEWAL_DAYS, 30),
			entry(ModelPackage.Literals.CERTIFICATION_POLICY__GRACE_DAYS, 7), entry(ModelPackage.Literals.CERTIFICATION_POLICY__STALE_DAYS, 14),
			entry(ModelPackage.Literals.CERTIFICATION_POLICY__APPEAL_DAYS, 14), entry(ModelPackage.Literals.SECTION__SHARE, 1),
			entry(ModelPackage.Literals.COMPETENCY_NEED__LEVEL, 1));

	private Fresh() {
	}

	static EObject of(EClass type) {
		EObject fresh = EcoreUtil.create(type);
		begin(fresh);
		return fresh;
	}

	/** What is there already stays. */
	static void begin(EObject fresh) {
		EClass type = fresh.eClass();
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (NUMBERS.containsKey(attribute) && !fresh.eIsSet(attribute)) {
				fresh.eSet(attribute, NUMBERS.get(attribute));
			}
		}
		if (type == ModelPackage.Literals.PACK_REQUIREMENT) {
			fresh.eSet(ModelPackage.Literals.PACK_REQUIREMENT__VERSION, VERSION);
		}
		for (EReference child : type.getEAllContainments()) {
			if (child.isRequired() && !fresh.eIsSet(child) && !child.isMany() && !child.getEReferenceType().isAbstract()) {
				fresh.eSet(child, of(child.getEReferenceType()));
			}
		}
	}

	/** One language does for both until somebody translates it. */
	static Text text(Bilingual words) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(words.zh().isBlank() ? words.en() : words.zh());
		text.setEn(words.en().isBlank() ? words.zh() : words.en());
		return text;
	}
}
