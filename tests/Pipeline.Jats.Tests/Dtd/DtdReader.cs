using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>
/// Reads a DTD with all its modules and gives every element with its content model and attributes, parameter entities
/// resolved (XML 1.0 §2.8, §3.2, §3.3, §4.2). It knows as much of DTDs as the JATS suite uses: it checks nothing.
/// </summary>
internal sealed partial class DtdReader(Func<string, string, string?> openModule)
{
    private readonly Dictionary<string, string> _parameterEntities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string PublicId, string SystemId)> _modules = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Models { get; } = new(StringComparer.Ordinal);

    /// <summary>Attributes by element, then by name: type and default as declared first (XML 1.0 §3.3: the first binds).</summary>
    public SortedDictionary<string, SortedDictionary<string, (string Type, string Default)>> Attributes { get; } =
        new(StringComparer.Ordinal);

    public void Read(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '%')
                at = ReadReference(text, at);
            else if (At(text, at, "<!--"))
                at = After(text, at, "-->");
            else if (At(text, at, "<?"))
                at = After(text, at, "?>");
            else if (At(text, at, "<!["))
                at = ReadConditional(text, at);
            else if (At(text, at, "<!"))
                at = ReadDeclaration(text, at);
            else
                at++;
        }
    }

    private int ReadReference(string text, int at)
    {
        var end = text.IndexOf(';', at);
        var name = text[(at + 1)..end];
        if (_parameterEntities.TryGetValue(name, out var value))
            Read(value);
        else if (_modules.TryGetValue(name, out var module) && openModule(module.PublicId, module.SystemId) is { } content)
            Read(content);
        return end + 1;
    }

    private int ReadConditional(string text, int at)
    {
        var open = text.IndexOf('[', at + 3);
        var keyword = Expand(text[(at + 3)..open]).Trim();
        var (depth, end) = (1, open + 1);
        while (depth > 0)
        {
            if (At(text, end, "<!["))
                depth++;
            if (At(text, end, "]]>"))
                depth--;
            end++;
        }
        if (keyword == "INCLUDE")
            Read(text[(open + 1)..(end - 1)]);
        return end + 2;
    }

    private int ReadDeclaration(string text, int at)
    {
        var end = EndOfDeclaration(text, at);
        var declaration = text[at..end];
        if (declaration.StartsWith("<!ENTITY", StringComparison.Ordinal))
            ReadEntity(declaration);
        else if (declaration.StartsWith("<!ELEMENT", StringComparison.Ordinal))
            ReadElement(Expand(declaration[9..]));
        else if (declaration.StartsWith("<!ATTLIST", StringComparison.Ordinal))
            ReadAttributes(Expand(declaration[9..]));
        return end + 1;
    }

    private static int EndOfDeclaration(string text, int at)
    {
        var quote = '\0';
        while (quote != '\0' || text[at] != '>')
        {
            if (quote != '\0')
                quote = text[at] == quote ? '\0' : quote;
            else if (text[at] is '"' or '\'')
                quote = text[at];
            at++;
        }
        return at;
    }

    private void ReadEntity(string declaration)
    {
        var match = ParameterEntity().Match(declaration);
        if (!match.Success)
            return;
        var name = match.Groups["name"].Value;
        if (_parameterEntities.ContainsKey(name) || _modules.ContainsKey(name))
            return;
        if (match.Groups["value"].Success)
            _parameterEntities[name] = Expand(match.Groups["value"].Value[1..^1]);
        else
            _modules[name] = (Space().Replace(match.Groups["public"].Value, " "), match.Groups["system"].Value);
    }

    private void ReadElement(string declaration)
    {
        var parts = declaration.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        Models.TryAdd(parts[0], Space().Replace(parts[1], string.Empty));
    }

    private void ReadAttributes(string declaration)
    {
        var name = declaration.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..]
            ? first
            : string.Empty;
        if (!Attributes.TryGetValue(name, out var attributes))
            Attributes[name] = attributes = new(StringComparer.Ordinal);
        foreach (Match match in Attribute().Matches(declaration[(declaration.IndexOf(name, StringComparison.Ordinal) + name.Length)..]))
            attributes.TryAdd(
                match.Groups["name"].Value,
                (Space().Replace(match.Groups["type"].Value, string.Empty), match.Groups["default"].Value)
            );
    }

    /// <summary>The text with parameter entity references replaced, again and again until none is left.</summary>
    private string Expand(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
            return text;
        var expanded = new StringBuilder();
        var at = 0;
        foreach (Match match in Reference().Matches(text))
        {
            expanded
                .Append(text, at, match.Index - at)
                .Append(_parameterEntities.TryGetValue(match.Groups[1].Value, out var value) ? Expand(value) : string.Empty);
            at = match.Index + match.Length;
        }
        return expanded.Append(text, at, text.Length - at).ToString();
    }

    private static bool At(string text, int at, string token) => string.CompareOrdinal(text, at, token, 0, token.Length) == 0;

    private static int After(string text, int at, string token) => text.IndexOf(token, at, StringComparison.Ordinal) + token.Length;

    [GeneratedRegex(
        """<!ENTITY\s+%\s+(?<name>\S+)\s+(?:(?<value>"[^"]*"|'[^']*')|PUBLIC\s+["'](?<public>[^"']*)["']\s+["'](?<system>[^"']*)["']|SYSTEM\s+["'](?<system>[^"']*)["'])""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ParameterEntity();

    [GeneratedRegex(
        """(?<name>[^\s"'()|]+)\s+(?<type>CDATA|IDREFS|IDREF|ID|NMTOKENS|NMTOKEN|ENTITY|ENTITIES|(?:NOTATION\s*)?\([^)]*\))\s*(?<default>#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:"[^"]*"|'[^']*'))""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Attribute();

    [GeneratedRegex("%([^;%\\s]+);", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
