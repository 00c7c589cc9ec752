package org.stemma.app.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Json;
import tools.jackson.databind.JsonNode;

/** One connection to a browser in WebDriver BiDi (W3C): commands and their answers, and what the browser complains of meanwhile. */
final class BidiConnection implements WebSocket.Listener {
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();

    /** Connects. */
    BidiConnection(String address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), this)
                .join();
    }

    /** Sends a command and waits for its result. */
    JsonNode call(String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String text = Json.mapper().writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
        socket.sendText(text, true).join();
        JsonNode node = answer.orTimeout(3, TimeUnit.MINUTES).join();
        if (node.path("type").asString("").equals("error")) {
            throw new IllegalStateException(method + ": " + node.path("message").asString(""));
        }
        return node.path("result");
    }

    /** What the browser complained of since this was last asked. */
    synchronized List<String> problems() {
        List<String> noted = List.copyOf(problems);
        problems.clear();
        return noted;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JsonNode message = Json.mapper().readTree(part.toString());
            part.setLength(0);
            CompletableFuture<JsonNode> answer =
                    answers.remove(message.path("id").asInt(0));
            if (answer != null) {
                answer.complete(message);
            } else {
                note(message.path("method").asString(""), message.path("params"));
            }
        }
        from.request(1);
        return null;
    }

    private synchronized void note(String method, JsonNode event) {
        String level = event.path("level").asString("");
        String url = event.path("request").path("url").asString("");
        if (method.equals("log.entryAdded") && (level.equals("error") || level.equals("warn"))) {
            problems.add(event.path("text").asString(""));
        } else if (method.equals("network.beforeRequestSent")
                && !url.startsWith("file:")
                && !url.startsWith("about:")
                && !url.startsWith("data:")) {
            problems.add("asked for " + url);
        }
    }
}
