package org.chushi.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.ExamPassed;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.model.TrialShiftOpen;
import org.chushi.rules.Consequence;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class RuleBookTest {

	private static final UUID PERSON = new UUID(1, 2);

	private final RuleBook book = new RuleBook();

	@Test
	void aRequirementWithoutARuleIsNeverMetAndSaysSoInBothLanguages() {
		Finding finding = book.judge(PERSON, List.of(exam("a")), RequirementRule.Context.NONE).getFirst();
		assertThat(finding.met()).isFalse();
		assertThat(finding.requirement()).isEqualTo("a");
		assertThat(List.of(finding.detail().what(), finding.detail().have(), finding.detail().want(),
				finding.detail().next()))
				.allSatisfy(text -> {
					assertThat(text.zh()).isNotBlank();
					assertThat(text.en()).isNotBlank();
				});
	}

	@Test
	void eachRequirementIsJudgedByTheRuleOfItsKindInTheirOrder() {
		book.add(rule(ModelPackage.Literals.EXAM_PASSED, true));
		book.add(rule(ModelPackage.Literals.TRIAL_SHIFT_OPEN, false));
		TrialShiftOpen trial = ModelFactory.eINSTANCE.createTrialShiftOpen();
		trial.setId("t");
		List<Finding> findings = book.judge(PERSON, List.of(exam("a"), trial, exam("b")), RequirementRule.Context.NONE);
		assertThat(findings).extracting(Finding::requirement).containsExactly("a", "t", "b");
		assertThat(findings).extracting(Finding::met).containsExactly(true, false, true);
	}

	@Test
	void consequencesAreSettledInTheirOrderHoweverTheyCame() {
		Settling settling = new Settling();
		List<Integer> seen = new ArrayList<>();
		List.of(20, 0, 10).forEach(order -> settling.add(new Consequence() {
			@Override
			public int order() {
				return order;
			}

			@Override
			public void settle(UUID person) {
				seen.add(order);
			}
		}));
		settling.settle(PERSON);
		assertThat(seen).containsExactly(0, 10, 20);
	}

	private static ExamPassed exam(String id) {
		ExamPassed exam = ModelFactory.eINSTANCE.createExamPassed();
		exam.setId(id);
		return exam;
	}

	private static RequirementRule rule(EClass kind, boolean met) {
		return new RequirementRule() {
			@Override
			public EClass judges() {
				return kind;
			}

			@Override
			public Finding judge(UUID person, Requirement requirement, Context context) {
				Bilingual text = Bilingual.same("x");
				return new Finding(requirement.getId(), met, new Missing(text, text, text, text), 0, "");
			}
		};
	}
}
