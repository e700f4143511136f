package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Quota;
import org.chushi.questions.testing.Content;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaperChecksTest {

	private record OnePaper(Paper paper) implements PackContent {

		@Override
		public Pack pack() {
			return Content.MAKE.createPack();
		}

		@Override
		public PackFiles files() {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<EObject> roots() {
			return List.of(paper);
		}

		@Override
		public String place(EObject object) {
			return "papers/p.xmi:" + ((Element) object).getCode();
		}

		@Override
		public Optional<Element> resolve(String idOrCode) {
			return Optional.empty();
		}
	}

	private static List<Diagnostic> check(Consumer<Paper> change) {
		Paper paper = Content.paper("P", 80, Content.section("S", "B", 5, 1, 0));
		change.accept(paper);
		return new PaperChecks().check(new OnePaper(paper));
	}

	private static List<Diagnostic> section(Consumer<PaperSection> change) {
		return check(p -> change.accept(p.getSections().getFirst()));
	}

	private static Quota quota(int count, int easiest, int hardest) {
		Quota quota = Content.MAKE.createQuota();
		quota.setCount(count);
		quota.setEasiest(easiest);
		quota.setHardest(hardest);
		return quota;
	}

	@Test
	void aPlainPaperIsSound() {
		assertThat(check(p -> {
		})).isEmpty();
		assertThat(section(s -> s.getQuotas().add(quota(5, 2, 4)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "25,0", "33.33333,0", "0,0", "-5,1", "101,1", "a lot,1" })
	void whatAWrongAnswerCostsIsAPercentage(String percent, int errors) {
		assertThat(section(s -> s.setWrongPercent(percent))).hasSize(errors);
	}

	@Test
	void quotasFitIntoWhatIsDrawn() {
		assertThat(section(s -> s.getQuotas().addAll(List.of(quota(3, 0, 0), quota(3, 0, 0))))).singleElement()
				.satisfies(d -> assertThat(d.where()).isEqualTo("papers/p.xmi:S"));
		assertThat(section(s -> s.getQuotas().add(quota(0, 0, 0)))).hasSize(1);
		assertThat(section(s -> {
			s.setDraw(0);
			s.getQuotas().add(quota(9, 0, 0));
		})).isEmpty();
	}

	@Test
	void aRangeOfDifficultyHasABeginningBeforeItsEnd() {
		assertThat(section(s -> {
			s.setEasiest(4);
			s.setHardest(2);
		})).hasSize(1);
		assertThat(section(s -> s.getQuotas().add(quota(1, 3, 6)))).hasSize(1);
	}

	@Test
	void formsAndAnExposureLimitDoNotGoTogether() {
		assertThat(check(p -> {
			p.setForms(3);
			p.setExposurePercent(20);
		})).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
		assertThat(check(p -> p.setExposurePercent(101))).hasSize(1);
		assertThat(check(p -> p.setForms(-1))).hasSize(1);
	}
}
