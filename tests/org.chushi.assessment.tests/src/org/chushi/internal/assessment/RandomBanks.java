package org.chushi.internal.assessment;

import java.util.List;
import java.util.Random;

import org.chushi.model.Apart;
import org.chushi.model.Bank;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Quota;
import org.chushi.questions.testing.Content;

/** Banks and blueprints of any kind, some of which cannot be met. */
public final class RandomBanks {

	private static final List<String> TAGS = List.of("fives", "a \"quoted\" tag", "标签", "x<y");

	private final Random random;

	public RandomBanks(long seed) {
		random = new Random(seed);
	}

	public Bank bank(String code, int size) {
		Bank bank = Content.bank(code);
		for (int i = 0; i < size; i++) {
			bank.getQuestions().add(question(code + "-" + i));
		}
		return bank;
	}

	private Question question(String code) {
		Question question = switch (random.nextInt(4)) {
		case 0 -> Content.trueFalse(code, random.nextBoolean());
		case 1 -> foreign(code);
		default -> Content.single(code);
		};
		question.setDifficulty(1 + random.nextInt(5));
		some(PackOnDisk.COMPETENCIES).forEach(c -> question.getCompetencies().add(Content.id(c)));
		question.getTags().addAll(some(TAGS));
		return question;
	}

	private static ForeignQuestion foreign(String code) {
		ForeignQuestion foreign = Content.basics(Content.MAKE.createForeignQuestion(), code);
		foreign.setFormat("qti-2.1");
		foreign.setKind("hotspotInteraction");
		foreign.setSource("<a>\n\t\"&amp;\"</a>");
		return foreign;
	}

	private List<String> some(List<String> all) {
		return all.stream().filter(t -> random.nextInt(3) == 0).toList();
	}

	/** @param banks codes; questions are called as {@link #bank} calls them */
	public Paper paper(List<String> banks, int size) {
		Paper paper = Content.paper("P", 80);
		for (int i = 0; i <= random.nextInt(3); i++) {
			paper.getSections().add(section("S" + i, banks, size));
		}
		if (random.nextInt(4) == 0) {
			paper.setForms(1 + random.nextInt(3));
		}
		if (random.nextInt(3) == 0) {
			paper.getAnchors().add(name(banks, size));
		}
		if (random.nextInt(3) == 0) {
			paper.getCritical().add(name(banks, size));
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			Apart apart = Content.MAKE.createApart();
			for (int q = 0; q < 4; q++) {
				apart.getQuestions().add(name(banks, size));
			}
			paper.getApart().add(apart);
		}
		return paper;
	}

	/** By code or by id. */
	public String name(List<String> banks, int size) {
		String code = banks.get(random.nextInt(banks.size())) + "-" + random.nextInt(size);
		return random.nextBoolean() ? code : Content.id(code);
	}

	private PaperSection section(String code, List<String> banks, int size) {
		String bank = banks.get(random.nextInt(banks.size()));
		PaperSection section = Content.section(code, random.nextBoolean() ? bank : Content.id(bank), random.nextInt(10), 1, 0);
		section.setFixedOrder(random.nextInt(3) == 0);
		section.setEasiest(random.nextInt(3));
		section.getTags().addAll(random.nextInt(4) == 0 ? some(TAGS) : List.of());
		section.getCompetencies().addAll(random.nextInt(4) == 0 ? some(PackOnDisk.COMPETENCIES) : List.of());
		for (int i = random.nextInt(3); i > 0 && section.getDraw() > 0; i--) {
			Quota quota = Content.MAKE.createQuota();
			quota.setCount(1 + random.nextInt(3));
			quota.getTags().addAll(some(TAGS));
			quota.getCompetencies().addAll(some(PackOnDisk.COMPETENCIES));
			quota.setHardest(random.nextInt(6));
			section.getQuotas().add(quota);
		}
		if (random.nextInt(4) == 0) {
			section.getQuestions().add(name(banks, size));
		}
		return section;
	}
}
