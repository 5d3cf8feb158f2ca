using System.Diagnostics;
using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Tests.Dtd;

public sealed class ModelFileTests
{
    private static readonly string Folder = Path.Combine(SharedSchemas.Repository, "src", "Pipeline.Jats", "Checking", "Models");

    public static IEnumerable<object[]> Types => DocumentType.All.Select(type => new object[] { type.Model, type.HasMathMl2 });

    /// <summary>
    /// With JATS_MODEL_UPDATE=1 the files are written instead of compared, which is how they were made.
    /// </summary>
    [SharedFact]
    public void The_models_that_the_checker_ships_with_are_what_the_DTDs_say()
    {
        foreach (var (name, text) in ShippedModels.Write())
        {
            var path = Path.Combine(Folder, name + ".txt");
            if (Environment.GetEnvironmentVariable("JATS_MODEL_UPDATE") == "1")
                File.WriteAllText(path, text);
            Assert.Equal(text, File.ReadAllText(path));
        }
    }

    /// <summary>What a file rests on and what is laid over it add up to the DTD, element by element.</summary>
    [SharedTheory]
    [MemberData(nameof(Types))]
    public void A_document_type_is_read_from_its_files_as_its_DTD_has_it(string model, bool hasMathMl2)
    {
        var (folder, file) = ShippedModels.DtdOf(model, hasMathMl2);
        var dtd = SharedSchemas.Read(folder, file);
        var read = JatsModel.Of(DocumentType.All.First(type => type.Model == model && type.HasMathMl2 == hasMathMl2));
        Assert.Equal(dtd.Models.Keys, read.Names.Order(StringComparer.Ordinal));
        foreach (var (name, attributes) in dtd.Attributes.Where(element => dtd.Models.ContainsKey(element.Key)))
            Assert.Equal(attributes.Keys, read.Find(name)!.Attributes.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, content) in dtd.Models)
            Assert.Equal(NamesIn(content), NamesIn(read.Find(name)!).Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> NamesIn(string content) =>
        content
            .Split(['(', ')', '|', ',', '?', '*', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name is not ("#PCDATA" or "EMPTY" or "ANY"))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesIn(ElementModel element) =>
        element.Mixed ?? (element.Children is { } children ? NamesIn(children) : []);

    private static IEnumerable<string> NamesIn(ContentModel model) =>
        model switch
        {
            ContentModel.Name name => [name.Value],
            ContentModel.AnyOf any => any.Names,
            ContentModel.Choice choice => choice.Branches.SelectMany(NamesIn),
            ContentModel.Sequence sequence => sequence.Parts.SelectMany(NamesIn),
            ContentModel.Repeated repeated => NamesIn(repeated.Part),
            _ => throw new UnreachableException(),
        };
}
