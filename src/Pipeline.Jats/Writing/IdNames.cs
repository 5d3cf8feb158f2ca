using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Pipeline.Jats.Writing;

/// <summary>Names for the ids of one file, each given out once.</summary>
internal sealed class IdNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public static bool IsName(string id) => id.Length > 0 && XmlConvert.IsStartNCNameChar(id[0]) && id.All(XmlConvert.IsNCNameChar);

    /// <summary>The id with a dash for every sign that no name may hold.</summary>
    public static string AsName(string id, XElement element)
    {
        var name = new StringBuilder();
        foreach (var letter in id)
            name.Append(XmlConvert.IsNCNameChar(letter) ? letter : '-');
        var trimmed = name.ToString().Trim('-');
        return trimmed.Length > 0 && XmlConvert.IsStartNCNameChar(trimmed[0])
            ? trimmed
            : $"{element.Name.LocalName}-{trimmed}".TrimEnd('-');
    }

    /// <summary>Names that the file has already.</summary>
    public void Take(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>The name itself where it is free, else with the next number behind it ("a-2").</summary>
    public string Unused(string name) => _taken.Add(name) ? name : Numbered(name + "-", 2);

    /// <summary>The next free one of "sec1", "sec2" …</summary>
    /// <param name="first">Where counting begins.</param>
    public string Numbered(string stem, int first = 1)
    {
        string name;
        do name = string.Create(CultureInfo.InvariantCulture, $"{stem}{_last[stem] = _last.GetValueOrDefault(stem, first - 1) + 1}");
        while (!_taken.Add(name));
        return name;
    }
}
