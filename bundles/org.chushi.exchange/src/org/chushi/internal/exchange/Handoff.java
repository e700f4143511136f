package org.chushi.internal.exchange;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.model.Question;

/** Between a reading and a writing thread: a few questions wait, so that memory does not grow with the file. */
final class Handoff implements Intake, Iterator<Question> {

	private final BlockingQueue<Optional<Question>> queue = new ArrayBlockingQueue<>(512);
	private final Consumer<Finding> findings;
	private volatile boolean shut;
	private Question next;
	private boolean ended;

	Handoff(Consumer<Finding> findings) {
		this.findings = findings;
	}

	@Override
	public void question(Question question, Place place) {
		put(Optional.of(question));
	}

	@Override
	public void finding(Finding finding) {
		findings.accept(finding);
	}

	@Override
	public boolean goesOn() {
		return !shut;
	}

	/** Nothing more comes. */
	void end() {
		put(Optional.empty());
	}

	/** Nobody takes any more. */
	void shut() {
		shut = true;
		queue.clear();
	}

	private void put(Optional<Question> question) {
		try {
			if (!shut) {
				queue.put(question);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			shut = true;
		}
	}

	@Override
	public boolean hasNext() {
		if (next == null && !ended) {
			try {
				next = queue.take().orElse(null);
				ended = next == null;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				ended = true;
			}
		}
		return next != null;
	}

	@Override
	public Question next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		Question given = next;
		next = null;
		return given;
	}
}
