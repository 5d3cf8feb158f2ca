using System.Diagnostics;
using System.Xml.Linq;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Jats.Writing;

/// <summary>Writes the people of a reference: a person-group of string-names, so that the punctuation between them stays.</summary>
internal static class PersonGroupXml
{
    /// <summary>How many parts from <paramref name="start"/> on make one person-group; 0 where none begins.</summary>
    public static int LengthOfGroup(Seq<RefPart> parts, int start)
    {
        var group = parts[start].Group;
        var end = start;
        while (
            end < parts.Count && group > 0 && parts[end].Group == group && (IsPerson(parts[end].Field) || parts[end].Field == RefField.None)
        )
            end++;
        while (end > start && !parts.Skip(start).Take(end - start).Any(part => IsPerson(part.Field)))
            end--;
        return end - start;
    }

    public static XElement Write(Seq<RefPart> parts)
    {
        var group = new XElement("person-group", new XAttribute("person-group-type", GroupType(parts[0].GroupType)));
        for (var at = 0; at < parts.Count; )
        {
            var length = LengthOfName(parts, at);
            group.Add(length > 0 ? new XElement("string-name", parts.Slice(at, length).Select(NamePart)) : Person(parts[at]));
            at += Math.Max(1, length);
        }
        return group;
    }

    /// <summary>A person on its own; text for what is none.</summary>
    public static object Person(RefPart part) =>
        part.Field switch
        {
            RefField.Collab => new XElement("collab", part.Text),
            RefField.EtAl => new XElement("etal", part.Text),
            RefField.None => part.Text,
            _ => new XElement("string-name", NamePart(part)),
        };

    public static bool IsPerson(RefField field) => IsName(field) || field is RefField.Collab or RefField.EtAl;

    private static bool IsName(RefField field) => field is RefField.Surname or RefField.GivenNames or RefField.Suffix;

    /// <summary>How many parts from <paramref name="start"/> on are one name: from its first typed part to its last.</summary>
    private static int LengthOfName(Seq<RefPart> parts, int start)
    {
        var (name, length) = (parts[start].Name, 0);
        if (name == 0 || !IsName(parts[start].Field))
            return 0;
        for (
            var end = start;
            end < parts.Count && parts[end].Name == name && (IsName(parts[end].Field) || parts[end].Field == RefField.None);
            end++
        )
            if (IsName(parts[end].Field))
                length = end - start + 1;
        return length;
    }

    private static object NamePart(RefPart part) =>
        part.Field switch
        {
            RefField.Surname => new XElement("surname", part.Text),
            RefField.GivenNames => new XElement("given-names", part.Text),
            RefField.Suffix => new XElement("suffix", part.Text),
            RefField.None => part.Text,
            _ => throw new UnreachableException(),
        };

    private static string GroupType(PersonGroupType type) =>
        type switch
        {
            PersonGroupType.Author => "author",
            PersonGroupType.Editor => "editor",
            PersonGroupType.Translator => "translator",
            _ => throw new UnreachableException(),
        };
}
