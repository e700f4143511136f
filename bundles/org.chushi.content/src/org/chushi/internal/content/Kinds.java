package org.chushi.internal.content;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/** What the classes of the model are called among people. */
public final class Kinds {

	private static final Map<EClass, Messages> NAMES = Map.ofEntries(entry(ModelPackage.Literals.ACTIVITY_STEP, Messages.Kind_activityStep),
			entry(ModelPackage.Literals.BANK, Messages.Kind_bank),
			entry(ModelPackage.Literals.BEHAVIOUR, Messages.Kind_behaviour),
			entry(ModelPackage.Literals.CAREER_MAP, Messages.Kind_careerMap),
			entry(ModelPackage.Literals.CERTIFICATE_DEFINITION, Messages.Kind_certificateDefinition),
			entry(ModelPackage.Literals.CERTIFICATION_POLICY, Messages.Kind_certificationPolicy),
			entry(ModelPackage.Literals.COMPETENCY_NEED, Messages.Kind_competencyNeed),
			entry(ModelPackage.Literals.KPI, Messages.Kind_kpi),
			entry(ModelPackage.Literals.KPI_REACHED, Messages.Kind_kpiReached),
			entry(ModelPackage.Literals.SECTION, Messages.Kind_section),
			entry(ModelPackage.Literals.CERTIFICATION_STEP, Messages.Kind_certificationStep),
			entry(ModelPackage.Literals.CHECKLIST, Messages.Kind_checklist),
			entry(ModelPackage.Literals.CHECKLIST_GROUP, Messages.Kind_checklistGroup),
			entry(ModelPackage.Literals.CHOICE, Messages.Kind_choice),
			entry(ModelPackage.Literals.COMPETENCY, Messages.Kind_competency),
			entry(ModelPackage.Literals.COMPETENCY_DOMAIN, Messages.Kind_competencyDomain),
			entry(ModelPackage.Literals.COURSE, Messages.Kind_course),
			entry(ModelPackage.Literals.COURSE_STEP, Messages.Kind_courseStep),
			entry(ModelPackage.Literals.EXAM_STEP, Messages.Kind_examStep),
			entry(ModelPackage.Literals.GATE, Messages.Kind_gate),
			entry(ModelPackage.Literals.GATE_STEP, Messages.Kind_gateStep),
			entry(ModelPackage.Literals.LESSON, Messages.Kind_lesson),
			entry(ModelPackage.Literals.MOVE, Messages.Kind_move),
			entry(ModelPackage.Literals.MULTIPLE_CHOICE, Messages.Kind_multipleChoice),
			entry(ModelPackage.Literals.ORDERING, Messages.Kind_ordering),
			entry(ModelPackage.Literals.ORDERING_ITEM, Messages.Kind_orderingItem),
			entry(ModelPackage.Literals.PACK, Messages.Kind_pack),
			entry(ModelPackage.Literals.PACK_REQUIREMENT, Messages.Kind_packRequirement),
			entry(ModelPackage.Literals.PAIR_WORK_STEP, Messages.Kind_pairWorkStep),
			entry(ModelPackage.Literals.PAPER, Messages.Kind_paper),
			entry(ModelPackage.Literals.PAPER_SECTION, Messages.Kind_paperSection),
			entry(ModelPackage.Literals.PHASE, Messages.Kind_phase),
			entry(ModelPackage.Literals.POLICY_PROFILE, Messages.Kind_policyProfile),
			entry(ModelPackage.Literals.POSITION, Messages.Kind_position),
			entry(ModelPackage.Literals.PROGRAMME, Messages.Kind_programme),
			entry(ModelPackage.Literals.REQUIREMENT, Messages.Kind_requirement),
			entry(ModelPackage.Literals.SINGLE_CHOICE, Messages.Kind_singleChoice),
			entry(ModelPackage.Literals.TEXT, Messages.Kind_text),
			entry(ModelPackage.Literals.ACCEPTED_ANSWER, Messages.Kind_acceptedAnswer),
			entry(ModelPackage.Literals.CHAT_MESSAGE, Messages.Kind_chatMessage),
			entry(ModelPackage.Literals.CONDUCT_RULE, Messages.Kind_conductRule),
			entry(ModelPackage.Literals.CRITERION, Messages.Kind_criterion),
			entry(ModelPackage.Literals.GAP, Messages.Kind_gap),
			entry(ModelPackage.Literals.HOT_SPOT, Messages.Kind_hotSpot),
			entry(ModelPackage.Literals.LEVEL, Messages.Kind_level),
			entry(ModelPackage.Literals.MATCH_PAIR, Messages.Kind_matchPair),
			entry(ModelPackage.Literals.NUMERIC_ANSWER, Messages.Kind_numericAnswer),
			entry(ModelPackage.Literals.QUESTION, Messages.Kind_question),
			entry(ModelPackage.Literals.ESSAY, Messages.Kind_essay),
			entry(ModelPackage.Literals.GAP_FILL, Messages.Kind_gapFill),
			entry(ModelPackage.Literals.HOT_TEXT, Messages.Kind_hotText),
			entry(ModelPackage.Literals.MATCHING_QUESTION, Messages.Kind_matching),
			entry(ModelPackage.Literals.NUMERIC_QUESTION, Messages.Kind_numeric),
			entry(ModelPackage.Literals.PICK_REPLY, Messages.Kind_pickReply),
			entry(ModelPackage.Literals.PROCEDURE_ORDERING, Messages.Kind_procedure),
			entry(ModelPackage.Literals.REWRITE_REPLY, Messages.Kind_rewriteReply),
			entry(ModelPackage.Literals.SHORT_ANSWER, Messages.Kind_shortAnswer),
			entry(ModelPackage.Literals.SPOT_VIOLATION, Messages.Kind_spotViolation),
			entry(ModelPackage.Literals.TYPING_DRILL, Messages.Kind_typingDrill),
			entry(ModelPackage.Literals.REWRITE_CHECK, Messages.Kind_rewriteCheck),
			entry(ModelPackage.Literals.UNIT, Messages.Kind_unit),
			entry(ModelPackage.Literals.VIOLATION, Messages.Kind_violation),
			entry(ModelPackage.Literals.CHANNEL_LENGTH, Messages.Kind_channelLength),
			entry(ModelPackage.Literals.DOCUMENT, Messages.Kind_document),
			entry(ModelPackage.Literals.EXAMPLE_DIALOGUE, Messages.Kind_exampleDialogue),
			entry(ModelPackage.Literals.LISTED_PHRASE, Messages.Kind_listedPhrase),
			entry(ModelPackage.Literals.PHRASE_LIST, Messages.Kind_phraseList),
			entry(ModelPackage.Literals.PICTURE, Messages.Kind_picture),
			entry(ModelPackage.Literals.PLACEHOLDER, Messages.Kind_placeholder),
			entry(ModelPackage.Literals.REVIEW_POLICY, Messages.Kind_reviewPolicy),
			entry(ModelPackage.Literals.SCENARIO, Messages.Kind_scenario),
			entry(ModelPackage.Literals.SCRIPT_BOOK, Messages.Kind_scriptBook),
			entry(ModelPackage.Literals.SCRIPT_TEMPLATE, Messages.Kind_scriptTemplate),
			entry(ModelPackage.Literals.SLOT, Messages.Kind_slot),
			entry(ModelPackage.Literals.SUCCESS_CASE, Messages.Kind_successCase),
			entry(ModelPackage.Literals.SUCCESS_CASES, Messages.Kind_successCases),
			entry(ModelPackage.Literals.TRACK, Messages.Kind_track),
			entry(ModelPackage.Literals.TRUE_FALSE, Messages.Kind_trueFalse));

	private Kinds() {
	}

	/** Of the nearest class that has a name; else what the model says. */
	public static Bilingual name(EClass type) {
		return named(type).map(Messages::text).orElseGet(() -> Bilingual.same(type.getName()));
	}

	/** By the name of a class, as annotations give it. */
	static Bilingual name(String type) {
		return ModelPackage.eINSTANCE.getEClassifier(type) instanceof EClass known ? name(known) : Bilingual.same(type);
	}

	private static Optional<Messages> named(EClass type) {
		return Optional.ofNullable(NAMES.get(type))
				.or(() -> type.getESuperTypes().stream().flatMap(one -> named(one).stream()).findFirst());
	}
}
