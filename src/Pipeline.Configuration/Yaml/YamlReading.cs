using Pipeline.Configuration.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Configuration.Yaml;

/// <summary>One YAML file while it is read: its name and the findings so far.</summary>
/// <param name="file">Path as the user would write it.</param>
internal sealed class YamlReading(string file)
{
    private readonly List<Diagnostic> _findings = [];

    public Seq<Diagnostic> Findings => _findings.ToSeq();

    /// <summary>
    /// Reads a file whose top is a map and gives what <paramref name="read"/> makes of it; null, with findings, where
    /// anything in it is wrong. An empty file is an empty map.
    /// </summary>
    public static StageResult<T?> Read<T>(string yaml, string file, Func<YamlMap, T> read)
        where T : class
    {
        var reading = new YamlReading(file);
        if (reading.Load(yaml) is not { } root)
            return new(null, reading.Findings);
        var map = new YamlMap(root, reading);
        var value = read(map);
        map.ReportUnknownKeys();
        return reading._findings.Count == 0 ? new(value, []) : new(null, reading.Findings);
    }

    public SourceRef Place(YamlNode node) => new(file, (int)node.Start.Line);

    public void Report(Rule rule, YamlNode node, string message, string? before = null) =>
        _findings.Add(rule.At(Place(node), message, before));

    private YamlMappingNode? Load(string yaml)
    {
        if (yaml.IndexOf('\uFFFD') is >= 0 and var broken)
        {
            var line = yaml.AsSpan(0, broken).Count('\n') + 1;
            _findings.Add(UnreadableYaml.Rule.At(new SourceRef(file, line), "A letter here is not in UTF-8: save the file as UTF-8."));
            return null;
        }

        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            _findings.Add(UnreadableYaml.Rule.At(new SourceRef(file, (int)exception.Start.Line), $"This is not YAML: {exception.Message}"));
            return null;
        }

        if (stream.Documents.Count == 0)
            return [];
        if (stream.Documents.Count > 1)
        {
            Report(
                UnreadableYaml.Rule,
                stream.Documents[1].RootNode,
                "A second document begins above this line ('---'); the file must hold one."
            );
            return null;
        }

        if (stream.Documents[0].RootNode is YamlMappingNode map)
            return map;
        Report(WrongValue.Rule, stream.Documents[0].RootNode, "The file must hold keys with values ('key: value').");
        return null;
    }
}
