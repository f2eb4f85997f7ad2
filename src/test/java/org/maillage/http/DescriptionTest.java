package org.maillage.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.Application;
import org.maillage.account.Permission;
import org.maillage.document.Field;
import org.maillage.testing.Client;
import org.maillage.testing.RunningApplication;
import tools.jackson.databind.JsonNode;

/** The OpenAPI description is whole, says what the program does, and is open to everybody. */
@ExtendWith(RunningApplication.class)
class DescriptionTest {
    @Test
    void itDescribesEveryRouteAndNoOther(Client client, Application application) {
        assertThat(Described.by(client).routes())
                .containsExactlyInAnyOrderElementsOf(
                        application.routes().stream().map(Route::name).toList());
    }

    @Test
    void itIsAnOpenApiDocument(Client client) {
        var read = new OpenAPIV3Parser()
                .readContents(Described.by(client).document().toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverySchemaIsUsed(Client client) {
        var document = Described.by(client).document();
        var references =
                document.findValues("$ref").stream().map(JsonNode::asString).collect(toSet());
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        var schemas =
                document.at("/components/schemas").propertyNames().stream().map(name -> "#/components/schemas/" + name);
        assertThat(references).containsAll(schemas.toList());
    }

    @Test
    void operationsAreNamedOnceAndSayWhatTheyAreFor(Client client) {
        var described = Described.by(client);
        var operations = described.routes().map(described::operation).toList();
        assertThat(operations)
                .extracting(operation -> operation.path("operationId").asString(""))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]\\w+"));
        assertThat(operations)
                .allMatch(operation -> !operation.path("summary").asString("").isBlank());
    }

    @Test
    void whatPeopleReadIsThereInFrenchTooAndNothingElse(Client client) {
        var described = Described.by(client);
        var operations = described.routes().map(described::operation).toList();
        var said = Stream.concat(
                operations.stream().map(operation -> operation.get("summary").asString()),
                Stream.concat(
                                operations.stream()
                                        .flatMap(operation ->
                                                operation.get("parameters").valueStream()),
                                described
                                        .document()
                                        .at("/components/parameters")
                                        .valueStream())
                        .filter(parameter -> parameter.has("description"))
                        .map(parameter -> parameter.get("description").asString()));
        assertThat(described.document().get("x-fr").propertyNames())
                .containsExactlyInAnyOrderElementsOf(said.collect(toSet()));
    }

    @Test
    void everyOperationIsInOneGroupAndNoGroupIsEmpty(Client client) {
        var described = Described.by(client);
        var groups = described
                .document()
                .get("tags")
                .valueStream()
                .map(tag -> tag.get("name").asString());
        var used = described.routes().map(described::operation).map(operation -> {
            assertThat(operation.get("tags")).hasSize(1);
            return operation.get("tags").get(0).asString();
        });
        assertThat(used.collect(toSet())).containsExactlyInAnyOrderElementsOf(groups.toList());
        assertThat(described
                        .operation("GET /api/territories/{territory}/people")
                        .at("/tags/0")
                        .asString())
                .isEqualTo("together");
        assertThat(described
                        .operation("GET /api/territories/{territory}/actors/{id}/data")
                        .at("/tags/0")
                        .asString())
                .isEqualTo("people");
    }

    @Test
    void theParametersOfAPathAreThoseInItsAddress(Client client) {
        var described = Described.by(client);
        assertThat(described.routes()).allSatisfy(route -> {
            var inPath = described
                    .operation(route)
                    .get("parameters")
                    .valueStream()
                    .filter(parameter -> "path".equals(parameter.path("in").asString("")))
                    .map(parameter -> "{" + parameter.get("name").asString() + "}");
            var inAddress = Pattern.compile("\\{\\w+}").matcher(route).results().map(MatchResult::group);
            assertThat(inPath).containsExactlyElementsOf(inAddress.toList());
        });
    }

    @Test
    void itSaysWhichRoutesAreOpen(Client client, Application application) {
        var described = Described.by(client);
        assertThat(application.routes())
                .allSatisfy(route -> assertThat(described
                                .operation(route.name())
                                .get("security")
                                .isEmpty())
                        .as(route.name())
                        .isEqualTo(route.permission() == Permission.NONE));
    }

    @Test
    void entitiesHaveTheFieldsOfTheirKind(Client client) {
        var schemas = Described.by(client).document().at("/components/schemas");
        assertThat(Application.kinds().inOrder()).allSatisfy(kind -> {
            var name = kind.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + kind.name().substring(1);
            assertThat(schemas.path(name).path("properties").propertyNames())
                    .containsExactlyElementsOf(
                            kind.fields().stream().map(Field::name).toList());
        });
    }
}
