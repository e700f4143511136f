package org.chushi.acceptance.tests;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.journal.Journal;

/** A real journal on a disk with room for so many appends; after them it refuses as a full disk does. */
final class FullDisk implements InvocationHandler {

	static final Bilingual REASON = new Bilingual("磁盘已满。", "The disk is full.");
	static final Missing ROOM = new Missing(new Bilingual("空间", "Room"), Bilingual.same("0 MB"), Bilingual.same("64 MB"),
			new Bilingual("清理磁盘。", "Make room on the disk."));

	private final Journal journal;
	private int room = Integer.MAX_VALUE;
	private int used;

	FullDisk(Journal journal) {
		this.journal = journal;
	}

	/** The journal as the house sees it. */
	Journal journal() {
		return (Journal) Proxy.newProxyInstance(FullDisk.class.getClassLoader(), new Class<?>[] { Journal.class }, this);
	}

	/** Only so many appends are stored in all. */
	synchronized void room(int appends) {
		room = appends;
	}

	/** How many appends were asked for so far. */
	synchronized int used() {
		return used;
	}

	private synchronized boolean isFull() {
		return ++used > room;
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		if (method.getName().equals("append") && isFull()) {
			return Result.refused(REASON, List.of(ROOM));
		}
		try {
			return method.invoke(journal, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
