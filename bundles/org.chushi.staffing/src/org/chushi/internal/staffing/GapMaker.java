package org.chushi.internal.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.career.Careers.Posting;
import org.chushi.career.Certificate;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.Levels.Need;
import org.chushi.internal.staffing.Levels.Sheet;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.model.CareerMap;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyNeed;
import org.chushi.model.Position;
import org.chushi.people.Person;

/** Counts what certificates show against what positions need. */
final class GapMaker {

	private final Inquiry inquiry;
	private final List<Position> positions;
	private final List<String> competencies = new ArrayList<>();
	private final Map<String, Integer> places = new HashMap<>();

	GapMaker(Inquiry inquiry) {
		this.inquiry = inquiry;
		this.positions = inquiry.maps().stream().map(CareerMap::getPositions).flatMap(List::stream).filter(p -> !p.getNeeds().isEmpty())
				.sorted(Comparator.comparingInt(Position::getLevel).reversed()).toList();
	}

	CountedGaps count() {
		List<List<Need>> needs = positions.stream().map(this::needs).toList();
		int highest = needs.stream().flatMap(List::stream).mapToInt(Need::level).max().orElse(1);
		Levels levels = new Levels(inquiry.people().size(), competencies.size(), highest);
		List<Optional<Posting>> heres = new ArrayList<>();
		inquiry.each((person, place) -> {
			show(levels, place, person);
			heres.add(inquiry.places().posting(person));
		});
		List<Sheet> sheets = levels.against(needs);
		return new CountedGaps(inquiry.people(), heres, positions, needs, competencies, titles(), levels, sheets);
	}

	/** Each competency once, at the highest level that is asked for. */
	private List<Need> needs(Position position) {
		Map<Integer, Integer> levels = new LinkedHashMap<>();
		for (CompetencyNeed need : position.getNeeds()) {
			int place = places.computeIfAbsent(need.getCompetency(), c -> {
				competencies.add(c);
				return competencies.size() - 1;
			});
			levels.merge(place, Math.clamp(need.getLevel(), 1, Levels.MOST), Math::max);
		}
		return levels.entrySet().stream().map(e -> new Need(e.getKey(), e.getValue())).toList();
	}

	private void show(Levels levels, int place, Person person) {
		for (Certificate certificate : inquiry.holdings().held(person.id())) {
			inquiry.library().find(CertificateDefinition.class, certificate.definition()).ifPresent(d -> d.getCompetencies().stream().map(places::get)
					.filter(c -> c != null).forEach(c -> levels.show(place, c, certificate.level())));
		}
	}

	private List<Bilingual> titles() {
		return competencies.stream().map(c -> inquiry.library().find(Competency.class, c).map(k -> Texts.of(k.getTitle())).orElse(Bilingual.same(c)))
				.toList();
	}
}
