package org.chushi.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Section;
import org.junit.jupiter.api.Test;

class PlansTest {

	private final Plans plans = new Plans(Shelf.withABank());
	private final Ids ids = new Ids() {
		private long next;

		@Override
		public UUID next() {
			return new UUID(0, ++next);
		}
	};

	@Test
	void aPlanBecomesAPaperThatNamesContentByIdAndBecomesThePlanAgain() {
		Paper paper = plans.paper(Sample.plan(), Optional.empty(), ids);
		PaperSection section = paper.getSections().getFirst();
		assertThat(section.getBank()).isEqualTo("bank-id");
		assertThat(section.getQuotas().getFirst().getCompetencies()).containsExactly("competency-id");
		assertThat(paper.getAnchors()).containsExactly("question-id");
		PaperPlan again = plans.plan(paper);
		Section there = again.sections().getFirst();
		assertThat(again.id()).isEqualTo(paper.getId());
		assertThat(unnamed(again, unnamed(there))).isEqualTo(Sample.plan());
	}

	private static Section unnamed(Section s) {
		return new Section("", s.title(), s.bank(), s.draw(), s.quotas(), s.competencies(), s.tags(), s.easiest(), s.hardest(),
				s.questions(), s.points(), s.minimumPercent(), s.minutes(), s.noReturn(), s.fixedOrder(), s.wrongPercent());
	}

	private static PaperPlan unnamed(PaperPlan p, Section section) {
		return new PaperPlan("", p.code(), p.title(), p.summary(), p.minutes(), p.cutPercent(), p.forms(), p.exposurePercent(),
				p.startCode(), List.of(section), p.anchors(), p.critical(), p.apart());
	}

	@Test
	void aPaperBuiltAnewKeepsItsIdsAndThoseOfItsSections() {
		Paper first = plans.paper(Sample.with(10, Sample.section(), Sample.section()), Optional.empty(), ids);
		Paper second = plans.paper(Sample.with(20, Sample.section(), Sample.section(), Sample.section()), Optional.of(first), ids);
		assertThat(second.getId()).isEqualTo(first.getId());
		assertThat(second.getSections()).extracting(PaperSection::getId).startsWith(first.getSections().get(0).getId(),
				first.getSections().get(1).getId()).doesNotHaveDuplicates();
	}

	@Test
	void aSectionThatMovedIsKnownByItsId() {
		Paper first = plans.paper(Sample.with(10, Sample.section(), Sample.section()), Optional.empty(), ids);
		PaperPlan turned = plans.plan(first);
		Paper second = plans.paper(turned.with(turned.sections().reversed()), Optional.of(first), ids);
		assertThat(second.getSections()).extracting(PaperSection::getId)
				.containsExactly(first.getSections().get(1).getId(), first.getSections().get(0).getId());
	}

	@Test
	void whatIsSaidInOneLanguageStandsForBoth() {
		Paper paper = plans.paper(new PaperPlan("", "P", new Bilingual("", " Only English "), null, 1, 1, 0, 0, false, null, null, null,
				null), Optional.empty(), ids);
		assertThat(paper.getTitle().getZh()).isEqualTo("Only English").isEqualTo(paper.getTitle().getEn());
		assertThat(paper.getSummary()).isNull();
	}
}
