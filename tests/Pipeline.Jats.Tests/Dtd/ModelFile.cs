using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>
/// Writes what a DTD says as the compact file that the checker ships with: lists of names that models share, lists of
/// attributes that elements share, then a line for each element.
/// </summary>
internal sealed partial class ModelFile
{
    private readonly List<string> _choices = [];
    private readonly List<string> _attributes = [];
    private readonly StringBuilder _elements = new();

    public static string Write(DtdReader dtd)
    {
        var file = new ModelFile();
        foreach (var (name, model) in dtd.Models) file.Add(name, model, dtd.Attributes.GetValueOrDefault(name) ?? []);
        return file.ToString();
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("# ANSI/NISO Z39.96-2021, JATS: Journal Article Tag Suite, version 1.3: what the Journal Publishing DTD with MathML 3\n");
        text.Append("# (JATS-journalpublishing1-3-mathml3.dtd, National Library of Medicine, public domain) says of every element and attribute.\n");
        text.Append("# Made from the DTD by the tests; not to be edited by hand.\n");
        text.Append("#\n");
        text.Append("# %N  a list of element names, any one of them        @N  a list of attributes: name~type, CDATA where no type stands;\n");
        text.Append("#                                                         ! after it: required; \"value\" as type: fixed\n");
        text.Append("# then: element, what it holds (\"text\" and names mixed, or a content model), its attributes\n");
        for (var number = 0; number < _choices.Count; number++) text.Append($"%{number} {_choices[number]}\n");
        for (var number = 0; number < _attributes.Count; number++) text.Append($"@{number} {_attributes[number]}\n");
        return text.Append(_elements).ToString();
    }

    private void Add(string name, string model, SortedDictionary<string, (string Type, string Default)> attributes) =>
        _elements.Append($"{name} {Content(model)} @{Number(_attributes, string.Join(' ', attributes.Select(attribute => Attribute(attribute.Key, attribute.Value.Type, attribute.Value.Default))))}\n");

    private string Content(string model) => model switch
    {
        "EMPTY" or "ANY" => model,
        "(#PCDATA)" or "(#PCDATA)*" => "text",
        _ when model.StartsWith("(#PCDATA|", StringComparison.Ordinal) => $"text|%{Number(_choices, model[9..^2])}",
        _ => Choice().Replace(model, match => $"%{Number(_choices, match.Groups[1].Value)}"),
    };

    private static string Attribute(string name, string type, string value)
    {
        if (value.StartsWith("#FIXED", StringComparison.Ordinal)) return $"{name}~\"{value[6..].Trim()[1..^1]}\"";
        var mark = value == "#REQUIRED" ? "!" : string.Empty;
        return type == "CDATA" ? name + mark : $"{name}~{(type.StartsWith("NOTATION", StringComparison.Ordinal) ? type[8..] : type)}{mark}";
    }

    private static int Number(List<string> list, string item)
    {
        var number = list.IndexOf(item);
        if (number >= 0) return number;
        list.Add(item);
        return list.Count - 1;
    }

    /// <summary>A choice of at least three plain names in parentheses.</summary>
    [GeneratedRegex(@"\(([^()|,?*+]+(?:\|[^()|,?*+]+){2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
