using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>
/// Writes what a DTD says as the compact file that the checker ships with: lists of names that models share, lists of
/// attributes that elements share, then a line for each element. A file may rest on another one and hold only what differs.
/// </summary>
internal sealed partial class ModelFile
{
    private readonly string _source;
    private readonly (string Name, ModelFile File)? _basis;
    private readonly int _firstNumber;
    private readonly List<string> _gone = [];
    private readonly List<string> _choices = [];
    private readonly List<string> _attributes = [];
    private readonly SortedDictionary<string, string> _elements = new(StringComparer.Ordinal);

    private ModelFile(string source, (string Name, ModelFile File)? basis, int firstNumber)
    {
        (_source, _basis, _firstNumber) = (source, basis, firstNumber);
        if (basis is not { File: var file })
            return;
        _choices.AddRange(file._choices);
        _attributes.AddRange(file._attributes);
    }

    /// <param name="source">The DTD's name, for the head of the file.</param>
    /// <param name="basis">The file that holds what is not written here.</param>
    /// <param name="isWanted">Which elements of the DTD belong into the file.</param>
    public static ModelFile Of(DtdReader dtd, string source, (string Name, ModelFile File)? basis, Func<string, bool> isWanted)
    {
        var file = new ModelFile(source, basis, 0);
        file.AddAll(dtd, isWanted);
        file._gone.AddRange(basis?.File._elements.Keys.Where(isWanted).Except(file._elements.Keys) ?? []);
        return file;
    }

    /// <summary>A file that can be laid over any other, with lists of its own numbers.</summary>
    public static ModelFile Over(ModelFile other, DtdReader dtd, string source, Func<string, bool> isWanted, int firstNumber)
    {
        var file = new ModelFile(source, null, firstNumber);
        file.AddAll(dtd, isWanted);
        file._gone.AddRange(other._elements.Keys.Where(isWanted).Except(file._elements.Keys));
        return file;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append($"# What {_source}\n");
        text.Append("# (National Library of Medicine, public domain) says of elements and attributes.\n");
        text.Append("# Made from the DTD by the tests; not to be edited by hand.\n");
        text.Append("#\n");
        text.Append("# = NAME  the file that this one rests on; lines here replace lines there\n");
        text.Append(
            "# %N  a list of element names, any one of them        @N  a list of attributes: name~type, CDATA where no type stands;\n"
        );
        text.Append("#                                                         ! after it: required; \"value\" as type: fixed\n");
        text.Append(
            "# then: element, what it holds (\"text\" and names mixed, or a content model), its attributes; or - and an element that is gone\n"
        );
        if (_basis is { Name: var basis })
            text.Append($"= {basis}\n");
        for (var number = _basis?.File._choices.Count ?? 0; number < _choices.Count; number++)
            text.Append($"%{number + _firstNumber} {_choices[number]}\n");
        for (var number = _basis?.File._attributes.Count ?? 0; number < _attributes.Count; number++)
            text.Append($"@{number + _firstNumber} {_attributes[number]}\n");
        foreach (var (name, line) in _elements)
            if (_basis?.File._elements.GetValueOrDefault(name) != line)
                text.Append($"{name} {line}\n");
        foreach (var name in _gone)
            text.Append($"- {name}\n");
        return text.ToString();
    }

    private void AddAll(DtdReader dtd, Func<string, bool> isWanted)
    {
        foreach (var (name, model) in dtd.Models.Where(element => isWanted(element.Key)))
            Add(name, model, dtd.Attributes.GetValueOrDefault(name) ?? []);
    }

    private void Add(string name, string model, SortedDictionary<string, (string Type, string Default)> attributes) =>
        _elements[name] =
            $"{Content(model)} @{Number(_attributes, string.Join(' ', attributes.Select(attribute => Attribute(attribute.Key, attribute.Value.Type, attribute.Value.Default))))}";

    private string Content(string model) =>
        model switch
        {
            "EMPTY" or "ANY" => model,
            "(#PCDATA)" or "(#PCDATA)*" => "text",
            _ when model.StartsWith("(#PCDATA|", StringComparison.Ordinal) => $"text|%{Number(_choices, model[9..^2])}",
            _ => Choice().Replace(model, match => $"%{Number(_choices, match.Groups[1].Value)}"),
        };

    private static string Attribute(string name, string type, string value)
    {
        if (value.StartsWith("#FIXED", StringComparison.Ordinal))
            return $"{name}~\"{value[6..].Trim()[1..^1]}\"";
        var mark = value == "#REQUIRED" ? "!" : string.Empty;
        return type == "CDATA" ? name + mark : $"{name}~{(type.StartsWith("NOTATION", StringComparison.Ordinal) ? type[8..] : type)}{mark}";
    }

    private int Number(List<string> list, string item)
    {
        var number = list.IndexOf(item);
        if (number < 0)
        {
            number = list.Count;
            list.Add(item);
        }
        return number + _firstNumber;
    }

    /// <summary>A choice of at least three plain names in parentheses.</summary>
    [GeneratedRegex(@"\(([^()|,?*+]+(?:\|[^()|,?*+]+){2,})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
