package org.chushi.internal.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.model.Apart;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.ModelFactory;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.chushi.papers.PaperPlan;
import org.chushi.papers.PaperPlan.Quota;
import org.chushi.papers.PaperPlan.Section;

/** From plans to papers of the model, and back. */
record Plans(Library library) {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** @param before the paper in whose place it comes; its ids stay */
	Paper paper(PaperPlan plan, Optional<Paper> before, Ids ids) {
		Paper paper = MODEL.createPaper();
		paper.setId(before.map(Element::getId).orElseGet(() -> ids.next().toString()));
		paper.setCode(plan.code());
		paper.setTitle(text(plan.title()));
		if (!blank(plan.summary())) {
			paper.setSummary(text(plan.summary()));
		}
		paper.setMinutes(plan.minutes());
		paper.setCutPercent(plan.cutPercent());
		paper.setForms(plan.forms());
		paper.setExposurePercent(plan.exposurePercent());
		paper.setStartCode(plan.startCode());
		paper.getAnchors().addAll(ids(Question.class, plan.anchors()));
		paper.getCritical().addAll(ids(Question.class, plan.critical()));
		plan.apart().forEach(set -> {
			Apart apart = MODEL.createApart();
			apart.getQuestions().addAll(ids(Question.class, set));
			paper.getApart().add(apart);
		});
		List<PaperSection> old = before.map(Paper::getSections).map(List::copyOf).orElse(List.of());
		for (int i = 0; i < plan.sections().size(); i++) {
			paper.getSections().add(section(plan, i, old, ids));
		}
		return paper;
	}

	private PaperSection section(PaperPlan plan, int index, List<PaperSection> old, Ids ids) {
		Section from = plan.sections().get(index);
		PaperSection section = MODEL.createPaperSection();
		section.setId(identity(plan, index, old).orElseGet(() -> ids.next().toString()));
		section.setCode(plan.code() + "-" + (index + 1));
		section.setTitle(text(from.title()));
		section.setBank(id(Bank.class, from.bank()));
		section.setDraw(from.draw());
		section.getCompetencies().addAll(ids(Competency.class, from.competencies()));
		section.getTags().addAll(from.tags());
		section.setEasiest(from.easiest());
		section.setHardest(from.hardest());
		section.getQuestions().addAll(ids(Question.class, from.questions()));
		section.setPoints(from.points());
		section.setMinimumPercent(from.minimumPercent());
		section.setMinutes(from.minutes());
		section.setNoReturn(from.noReturn());
		section.setFixedOrder(from.fixedOrder());
		if (!from.wrongPercent().isBlank()) {
			section.setWrongPercent(from.wrongPercent().strip());
		}
		from.quotas().forEach(q -> section.getQuotas().add(quota(q)));
		return section;
	}

	/** A section keeps its id by name, or by its place where the plan names none at all. */
	private static Optional<String> identity(PaperPlan plan, int index, List<PaperSection> old) {
		String id = plan.sections().get(index).id();
		if (!id.isEmpty()) {
			return old.stream().map(Element::getId).filter(id::equals).findFirst();
		}
		boolean unnamed = plan.sections().stream().allMatch(s -> s.id().isEmpty());
		return unnamed && index < old.size() ? Optional.of(old.get(index).getId()) : Optional.empty();
	}

	private org.chushi.model.Quota quota(Quota from) {
		org.chushi.model.Quota quota = MODEL.createQuota();
		quota.setCount(from.count());
		quota.getCompetencies().addAll(ids(Competency.class, from.competencies()));
		quota.getTags().addAll(from.tags());
		quota.setEasiest(from.easiest());
		quota.setHardest(from.hardest());
		return quota;
	}

	private static boolean blank(Bilingual text) {
		return text.zh().isBlank() && text.en().isBlank();
	}

	/** What is said in one language only stands for the other too, until somebody translates it. */
	private static Text text(Bilingual words) {
		Text text = MODEL.createText();
		text.setZh((words.zh().isBlank() ? words.en() : words.zh()).strip());
		text.setEn((words.en().isBlank() ? words.zh() : words.en()).strip());
		return text;
	}

	private <T extends Element> String id(Class<T> type, String idOrCode) {
		return library.find(type, idOrCode.strip()).map(Element::getId).orElse(idOrCode.strip());
	}

	private <T extends Element> List<String> ids(Class<T> type, List<String> named) {
		return named.stream().map(n -> id(type, n)).toList();
	}

	PaperPlan plan(Paper paper) {
		return new PaperPlan(paper.getId(), said(paper.getCode()), Texts.of(paper.getTitle()), Texts.of(paper.getSummary()),
				paper.getMinutes(), paper.getCutPercent(), paper.getForms(), paper.getExposurePercent(), paper.isStartCode(),
				paper.getSections().stream().map(this::plan).toList(), codes(Question.class, paper.getAnchors()),
				codes(Question.class, paper.getCritical()),
				paper.getApart().stream().map(a -> codes(Question.class, a.getQuestions())).toList());
	}

	private Section plan(PaperSection s) {
		return new Section(s.getId(), Texts.of(s.getTitle()), code(Bank.class, said(s.getBank())), s.getDraw(),
				s.getQuotas().stream().map(q -> new Quota(q.getCount(), codes(Competency.class, q.getCompetencies()),
						q.getTags(), q.getEasiest(), q.getHardest())).toList(),
				codes(Competency.class, s.getCompetencies()), s.getTags(), s.getEasiest(), s.getHardest(),
				codes(Question.class, s.getQuestions()), s.getPoints(), s.getMinimumPercent(), s.getMinutes(), s.isNoReturn(),
				s.isFixedOrder(), said(s.getWrongPercent()));
	}

	/** The code, when it means the same as the id. */
	private <T extends Element> String code(Class<T> type, String id) {
		return library.find(type, id).map(Element::getCode).filter(Objects::nonNull)
				.filter(c -> library.find(type, c).filter(e -> id.equals(e.getId())).isPresent()).orElse(id);
	}

	private <T extends Element> List<String> codes(Class<T> type, List<String> ids) {
		return ids.stream().map(i -> code(type, i)).toList();
	}

	private static String said(String text) {
		return text == null ? "" : text;
	}
}
