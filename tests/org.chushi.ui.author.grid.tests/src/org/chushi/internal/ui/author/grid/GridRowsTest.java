package org.chushi.internal.ui.author.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.junit.jupiter.api.Test;

class GridRowsTest {

	private final GridRows rows = new GridRows(List.of(), (column, cell) -> {
	});

	@Test
	void aRowIsFoundWithoutGoingThroughTheOthers() {
		AtomicInteger compared = new AtomicInteger();
		List<Question> questions = IntStream.range(0, 1_000).mapToObj(i -> (Question) Proxy.newProxyInstance(Question.class.getClassLoader(),
				new Class<?>[] { Question.class }, (self, method, arguments) -> compared.incrementAndGet() > 0 && self == arguments[0])).toList();
		rows.show(questions);

		assertThat(rows.indexOfRowObject(questions.get(999))).isEqualTo(999);
		assertThat(compared).hasValue(0);
	}

	@Test
	void whatIsShownNoMoreHasNoPlace() {
		Question gone = ModelFactory.eINSTANCE.createTrueFalse();
		Question stays = ModelFactory.eINSTANCE.createTrueFalse();
		rows.show(List.of(gone, stays));
		rows.show(List.of(stays));

		assertThat(rows.indexOfRowObject(gone)).isEqualTo(-1);
		assertThat(rows.indexOfRowObject(stays)).isZero();
	}
}
