package org.chushi.internal.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Role;
import org.chushi.search.SearchSource;
import org.chushi.search.SearchText;
import org.osgi.service.component.annotations.Component;

/** Script templates by title, scenario, stage, tags, code and what the customer reads; campaigns on their days only. */
@Component
public final class ScriptTexts implements SearchSource {

	@Override
	public String kind() {
		return "script";
	}

	@Override
	public Set<Role> readers() {
		return Set.of(Role.values());
	}

	@Override
	public List<SearchText> texts(Library library) {
		return library.all(ScriptTemplate.class).stream().map(script -> text(library, script)).toList();
	}

	private SearchText text(Library library, ScriptTemplate script) {
		Fields fields = new Fields().with(Fields.TITLE, 4, script.getTitle()).with(Fields.CODE, 3, script.getCode())
				.with(Fields.TAG, 3, script.getTags()).with(Fields.STAGE, 1.5, stage(script.getStage()));
		library.find(Scenario.class, String.valueOf(script.getScenario()))
				.ifPresent(s -> fields.with(Fields.SCENARIO, 2, s.getTitle()));
		fields.with(Fields.BODY, 1, script.getBody());
		return new SearchText(script.getId(), kind(), fields.all(),
				Set.of("stage:" + script.getStage().getName(), "channel:" + script.getChannel().getName(),
						"scenario:" + script.getScenario()),
				day(script.getValidFrom(), LocalDate.MIN), day(script.getValidUntil(), LocalDate.MAX));
	}

	/** What is no day is a problem of the pack, which its checks tell. */
	private static LocalDate day(String said, LocalDate otherwise) {
		try {
			return said == null || said.isBlank() ? otherwise : LocalDate.parse(said.strip());
		} catch (DateTimeParseException e) {
			return otherwise;
		}
	}

	static Bilingual stage(ScriptStage stage) {
		return switch (stage) {
		case OPENING -> Messages.Stage_opening.text();
		case NEED -> Messages.Stage_need.text();
		case RECOMMEND -> Messages.Stage_recommend.text();
		case OBJECTION -> Messages.Stage_objection.text();
		case CLOSING -> Messages.Stage_closing.text();
		case AFTER_SALES -> Messages.Stage_afterSales.text();
		case CALL_BACK -> Messages.Stage_callBack.text();
		case SMS -> Messages.Stage_sms.text();
		};
	}
}
