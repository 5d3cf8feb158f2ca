using System.Globalization;
using Pipeline.Configuration.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Pages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Configuration.Yaml;

/// <summary>
/// A YAML map that is asked for the keys it may have. Wrong values and missing keys become findings and a harmless
/// value is given back, so that one reading finds all mistakes; keys never asked for are reported at the end.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, YamlReading reading)
{
    private readonly List<string> _known = [];
    private readonly List<YamlMap> _children = [];

    public SourceRef Source => reading.Place(node);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Where a key's value stands, or the map itself where the key is missing.</summary>
    public SourceRef PlaceOf(string key) => reading.Place(Find(key) ?? node);

    public string Text(string key) => OptionalText(key) ?? Missing(key, string.Empty);

    public string? OptionalText(string key) =>
        Find(key) switch
        {
            null => null,
            YamlScalarNode { Value: { Length: > 0 } value } scalar when !YamlValues.IsNull(scalar) => value,
            var other => Wrong(other, key, "text", (string?)null),
        };

    public double Number(string key) => OptionalNumber(key) ?? Missing(key, 0.0);

    public double? OptionalNumber(string key) =>
        Parse<double>(
            key,
            "a number",
            (string text, out double value) =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value)
        );

    public int? OptionalInteger(string key) =>
        Parse<int>(
            key,
            "a whole number",
            (string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
        );

    public bool Flag(string key) => OptionalFlag(key) ?? Missing(key, false);

    public bool? OptionalFlag(string key) => Parse<bool>(key, "true or false", bool.TryParse);

    /// <summary>Whether the key is there and true.</summary>
    public bool IsSet(string key) => Has(key) && Flag(key);

    /// <summary>A length with its unit: "12pt" or "20mm"; a bare number is points.</summary>
    public Points Length(string key) => OptionalLength(key) ?? Missing(key, Points.Zero);

    public Points? OptionalLength(string key) => Parse<Points>(key, "a length such as 12pt or 20mm", YamlValues.TryLength);

    /// <summary>A colour as "#1F4E6B".</summary>
    public Colour Colour(string key) =>
        Parse<Colour>(key, "a colour such as \"#1F4E6B\"", YamlValues.TryColour) ?? Missing(key, default(Colour));

    /// <summary>A date to the year, month or day: 2026, 2026-03 or 2026-03-09.</summary>
    public PartialDate? OptionalDate(string key) => Parse<PartialDate>(key, "a date such as 2026-03 or 2026-03-09", YamlValues.TryDate);

    /// <summary>One of the words given.</summary>
    public string Choice(string key, params ReadOnlySpan<string> words)
    {
        var text = Text(key);
        if (text.Length == 0 || words.Contains(text))
            return text;
        return Wrong(Find(key)!, key, $"one of {string.Join(", ", words!)}", words[0]);
    }

    /// <summary>Some of the words given, each a text of a list; empty where the key is missing.</summary>
    public Seq<string> Choices(string key, params string[] words)
    {
        var texts = Texts(key);
        return texts.All(words.Contains)
            ? texts
            : Wrong(Find(key)!, key, $"a list of some of {string.Join(", ", words)}", Seq<string>.Empty);
    }

    public YamlMap Map(string key) => OptionalMap(key) ?? Missing(key, new YamlMap([], reading), key);

    public YamlMap? OptionalMap(string key) =>
        Find(key) switch
        {
            null => null,
            YamlMappingNode map => Child(map),
            var other => Wrong(other, key, "keys with values", (YamlMap?)null),
        };

    /// <summary>A list of maps; empty where the key is missing.</summary>
    public Seq<YamlMap> Maps(string key) =>
        Items(key)
            .Select(item =>
                item switch
                {
                    YamlMappingNode map => Child(map),
                    _ => Wrong(item, key, "a list of keys with values", new YamlMap([], reading)),
                }
            );

    /// <summary>A list of texts, or one text; empty where the key is missing.</summary>
    public Seq<string> Texts(string key) =>
        Items(key)
            .Select(item =>
                item switch
                {
                    YamlScalarNode { Value: { Length: > 0 } value } => value,
                    _ => Wrong(item, key, "a list of texts", string.Empty),
                }
            );

    /// <summary>A text or list of texts, under no name, or one under each name of a map; empty where the key is missing.</summary>
    public Seq<(string? Name, Seq<string> Texts, SourceRef Source)> TextsByName(string key) => ByName(key, (map, name) => map.Texts(name));

    /// <summary>As <see cref="TextsByName"/>, a text for each paragraph: an empty line parts them however the text is written.</summary>
    public Seq<(string? Name, Seq<string> Texts, SourceRef Source)> ParagraphsByName(string key) =>
        ByName(key, (map, name) => map.Paragraphs(name));

    private Seq<(string? Name, Seq<string> Texts, SourceRef Source)> ByName(string key, Func<YamlMap, string, Seq<string>> read) =>
        Find(key) switch
        {
            null => [],
            YamlMappingNode map when Child(map) is var child => map
                .Children.Select(pair => ((string?)ScalarOf(pair.Key), read(child, ScalarOf(pair.Key)), reading.Place(pair.Key)))
                .ToSeq(),
            var other => [(null, read(this, key), reading.Place(other))],
        };

    /// <summary>Only a literal text ("|") keeps its line breaks; in all others YAML makes one of an empty line (YAML 1.2.2 §6.5).</summary>
    private Seq<string> Paragraphs(string key) =>
        [
            .. Items(key)
                .Zip(
                    Texts(key),
                    (item, text) =>
                        text.Split(
                            item is YamlScalarNode { Style: ScalarStyle.Literal } ? "\n\n" : "\n",
                            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                        )
                )
                .SelectMany(parts => parts),
        ];

    /// <summary>A map whose keys are free names, with the place of each.</summary>
    public Seq<(string Name, string Value, SourceRef Source)> Pairs(string key)
    {
        if (Find(key) is not { } found)
            return [];
        if (found is not YamlMappingNode map)
            return Wrong<Seq<(string, string, SourceRef)>>(found, key, "names with values", []);
        return map.Children.Select(pair => (ScalarOf(pair.Key), ValueOf(pair.Key, pair.Value), reading.Place(pair.Key))).ToSeq();
    }

    /// <summary>The names of a map whose keys are free, each with the map under it.</summary>
    public Seq<(string Name, YamlMap Map)> NamedMaps(string key)
    {
        if (Find(key) is not { } found)
            return [];
        if (found is not YamlMappingNode map)
            return Wrong<Seq<(string, YamlMap)>>(found, key, "names with keys under them", []);
        return map
            .Children.Select(pair =>
                (
                    ScalarOf(pair.Key),
                    pair.Value is YamlMappingNode child
                        ? Child(child)
                        : Wrong(pair.Value, ScalarOf(pair.Key), "keys with values", new YamlMap([], reading))
                )
            )
            .ToSeq();
    }

    /// <summary>Reports a value that is of the right kind but not usable.</summary>
    public void Reject(string key, string expected) => Wrong(Find(key) ?? node, key, expected, 0);

    /// <summary>Reports the keys of this map and the maps in it that nothing asked for.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = ScalarOf(key);
            if (!_known.Contains(name))
                reading.Report(
                    UnknownKey.Rule,
                    key,
                    $"'{name}' is not a key that can stand here; expected one of: {string.Join(", ", _known)}.",
                    name
                );
        }

        foreach (var child in _children)
            child.ReportUnknownKeys();
    }

    private delegate bool TryParse<T>(string text, out T value);

    private static string ScalarOf(YamlNode node) => (node as YamlScalarNode)?.Value ?? node.ToString();

    private string ValueOf(YamlNode key, YamlNode value) =>
        value is YamlScalarNode { Value: { } text } ? text : Wrong(value, ScalarOf(key), "text", string.Empty);

    private YamlMap Child(YamlMappingNode map)
    {
        var child = new YamlMap(map, reading);
        _children.Add(child);
        return child;
    }

    private YamlNode? Find(string key)
    {
        if (!_known.Contains(key))
            _known.Add(key);
        return node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: var name } && name == key).Value;
    }

    private Seq<YamlNode> Items(string key) =>
        Find(key) switch
        {
            null => [],
            YamlSequenceNode list => list.Children.ToSeq(),
            YamlScalarNode { Value: "" } => [],
            var single => [single],
        };

    private T? Parse<T>(string key, string expected, TryParse<T> parse)
        where T : struct
    {
        if (Find(key) is not { } found)
            return null;
        if (found is YamlScalarNode { Value: { } text } && parse(text, out var value))
            return value;
        return Wrong<T?>(found, key, expected, null);
    }

    private T Missing<T>(string key, T harmless, string? name = null)
    {
        if (Find(key) is null)
            reading.Report(MissingKey.Rule, node, $"The key '{name ?? key}' is missing.");
        return harmless;
    }

    private T Wrong<T>(YamlNode found, string key, string expected, T harmless)
    {
        reading.Report(WrongValue.Rule, found, $"'{key}' must be {expected}.", (found as YamlScalarNode)?.Value);
        return harmless;
    }
}
