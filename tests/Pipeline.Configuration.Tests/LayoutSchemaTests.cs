using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Configuration.Tests;

/// <summary>templates/layout.schema.json, by which editors help with layout.yaml, says what the reader says.</summary>
public class LayoutSchemaTests
{
    private static readonly string Templates = Path.Combine(Repository.Root, "templates");

    private static readonly JsonNode SchemaNode = JsonNode.Parse(
        System.IO.File.ReadAllText(Path.Combine(Templates, "layout.schema.json"))
    )!;

    private static readonly JsonSchema Schema = JsonSchema.FromText(SchemaNode.ToJsonString());

    public static TheoryData<string> Designs =>
        [
            .. Directory
                .GetDirectories(Templates)
                .Where(folder => System.IO.File.Exists(Path.Combine(folder, "layout.yaml")))
                .Select(folder => Path.GetFileName(folder))
                .Order(),
        ];

    /// <summary>Every key of the schema, as the way to it; keys of styles are those of the first.</summary>
    public static TheoryData<string> Keys => [.. KeysOf(SchemaNode, string.Empty).Distinct()];

    [Theory]
    [MemberData(nameof(Designs))]
    public void Every_design_follows_the_schema_and_is_read(string design)
    {
        var yaml = Layout(design);
        Assert.Empty(LayoutReader.Read(yaml, "layout.yaml").Diagnostics);
        var result = Schema.Evaluate(ToJson(Load(yaml)), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(
            result.IsValid,
            string.Join(
                '\n',
                result
                    .Details.Where(detail => detail.HasErrors)
                    .Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")
            )
        );
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_reader_knows_every_key_of_the_schema_and_both_refuse_another(string key)
    {
        var path = key.Split('/');
        var root = Load(Layout("perantau"));
        Set(root, path, "@");
        Assert.DoesNotContain(Read(root).Diagnostics, finding => finding.Code == "CONF002");
        Set(root, [.. path[..^1], path[^1] + "x"], "@");
        Assert.Contains(Read(root).Diagnostics, finding => finding.Code == "CONF002");
        Assert.False(Schema.Evaluate(ToJson(root)).IsValid);
    }

    [Theory]
    [InlineData("page/grid", "thirteen")]
    [InlineData("page/columns", "4")]
    [InlineData("link-colour", "black")]
    [InlineData("styles/body/align", "middle")]
    [InlineData("figures/places", "[elsewhere]")]
    [InlineData("drop-capital/lines", "5")]
    [InlineData("front/info", "over")]
    [InlineData("front/order", "[title, authors]")]
    public void What_the_schema_refuses_the_reader_refuses(string key, string value)
    {
        var root = Load(Layout("perantau"));
        Set(root, key.Split('/'), value);
        Assert.Null(Read(root).Value);
        Assert.False(Schema.Evaluate(ToJson(root)).IsValid);
    }

    private static string Layout(string design) => System.IO.File.ReadAllText(Path.Combine(Templates, design, "layout.yaml"));

    private static Vocabulary.Diagnostics.StageResult<Vocabulary.Journals.LayoutDesign?> Read(YamlMappingNode root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return LayoutReader.Read(text.ToString(), "layout.yaml");
    }

    private static YamlMappingNode Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static void Set(YamlMappingNode root, string[] path, string value)
    {
        var map = root;
        foreach (var step in path[..^1])
        {
            if (!map.Children.TryGetValue(step, out var child) || child is not YamlMappingNode)
                map.Children[step] = child = new YamlMappingNode();
            map = (YamlMappingNode)child;
        }

        map.Children[path[^1]] = value is ['[', .. var items, ']']
            ? new YamlSequenceNode(items.Split(", ").Select(item => new YamlScalarNode(item)))
            : new YamlScalarNode(value);
    }

    private static IEnumerable<string> KeysOf(JsonNode schema, string path)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return reference.EndsWith("style", StringComparison.Ordinal) && path is "styles/body" or "proof/notice"
                ? KeysOf(SchemaNode["$defs"]!["style"]!, path)
                : [path];
        if (schema["properties"] is JsonObject properties)
            return properties.SelectMany(property => KeysOf(property.Value!, path.Length == 0 ? property.Key : $"{path}/{property.Key}"));
        if (schema["additionalProperties"] is JsonObject any && (any["properties"] ?? any["$ref"]) is not null)
            return KeysOf(any, $"{path}/serif");
        return [path];
    }

    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, ToJson(pair.Value)))
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(ToJson)]),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } when bool.TryParse(plain, out var flag) => JsonValue.Create(flag),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain }
                when int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(
                whole
            ),
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain }
                when double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
            YamlScalarNode scalar => JsonValue.Create(scalar.Value),
            _ => null,
        };
}
