using Pipeline.References.Parsing;
using Pipeline.References.Works;
using Pipeline.Vocabulary;

namespace Pipeline.References.Tests.Works;

/// <summary>Dashes in the place of the authors (Chicago 17 §14.67 and §14.68).</summary>
public sealed class RepeatedAuthorTests
{
    [Fact]
    public void Those_of_the_work_before_may_have_edited() =>
        Assert.Equal(("", "Ong"), People("———, ed. 2005. *Quiet Assemblages*. Malden: Quiet Press."));

    [Fact]
    public void Others_may_join_those_of_the_work_before() =>
        Assert.Equal(("Ong Collier", ""), People("———, and Stephen J. Collier. 2005. *Quiet Assemblages*. Malden, MA: Quiet Press."));

    [Fact]
    public void Alone_they_stand_for_the_same() => Assert.Equal(("Ong", ""), People("———. 2003. *Quiet Harbours*. Berkeley: Quiet Press."));

    private static (string Authors, string Editors) People(string repeating)
    {
        Seq<string> list = ["Ong, Aihwa. 1999. *Quiet Citizenship*. Durham: Quiet Press.", repeating];
        var work = WorkReader.ReadList(list.Select(line => ReferenceParser.Parse(ReferenceSample.Of(line))))[1];
        return (
            string.Join(' ', work.Authors.Names.Select(name => name.Family)),
            string.Join(' ', work.Editors.Names.Select(name => name.Family))
        );
    }
}
